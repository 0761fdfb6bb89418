/** Runs every tool on its descriptions. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installPackages } from '../packages.ts';
import { installedPackage } from '../run.ts';
import { requireArtefact } from '../task.ts';
import { startChecker } from './checker.ts';
import { type Expectations, expectationsOf } from './expectations.ts';
import { type Measurement, measure } from './measure.ts';
import { isAtHand } from './tools/compile.ts';
import { tools as all } from './tools/index.ts';
import { documented, packagesFolder, type Subject, type Tool, verified } from './tools/tool.ts';

/** How many tools run at the same time. */
const lanes = 2;

export interface RunOptions {
  /** The tools to run, if not all. */
  readonly tools?: readonly Tool[];
  /** Called with each measurement and its duration in seconds. */
  readonly onMeasured?: (measurement: Measurement, seconds: number) => void;
}

/** The tools that can run on this machine: all but those of a language that is not installed. */
export function availableTools(): readonly Tool[] {
  return all.filter(({ compile }) => compile === undefined || isAtHand(compile));
}

/**
 * The measurements of tools, in their order.
 * @throws {TaskError} when a description or a tool is missing, or a tool fails.
 */
export async function runMatrix({
  tools = availableTools(),
  onMeasured = () => {},
}: RunOptions = {}): Promise<readonly Measurement[]> {
  const runs = tools.flatMap((tool) =>
    tool.subjects.map((subject): readonly [Tool, Subject] => [tool, subject]),
  );
  for (const [, { path }] of runs) requireArtefact(path);
  await installPackages(packagesFolder);
  for (const name of tools.flatMap((tool) => [tool.package, ...(tool.needs ?? [])]))
    installedPackage(name, packagesFolder);
  const expectations: Readonly<Record<Subject['edition'], Expectations>> = {
    verified: expectationsOf(verified.path),
    documented: expectationsOf(documented.path),
  };
  const folder = mkdtempSync(join(tmpdir(), 'generator-matrix-'));
  const measurements: Measurement[] = [];
  const queue = [...runs.entries()];
  const work = async (): Promise<void> => {
    const { check, close } = startChecker();
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, [tool, subject]] = next;
        const start = performance.now();
        const own = join(folder, String(index));
        mkdirSync(own);
        const measurement = await measure(tool, subject, expectations[subject.edition], own, check);
        onMeasured(measurement, (performance.now() - start) / 1000);
        measurements[index] = measurement;
      }
    } finally {
      await close();
    }
  };
  try {
    await Promise.all(Array.from({ length: lanes }, work));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measurements;
}
