/** Runs every generator on its descriptions. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { installPackages } from '../packages.ts';
import { installedPackage } from '../run.ts';
import { requireArtefact } from '../task.ts';
import { createTypeCheck } from './check-types.ts';
import { type Expectations, type Measurement, measure } from './measure.ts';
import { packagesFolder, type Subject, type Tool, tools } from './tools.ts';

/**
 * The measurements of all tools, in order.
 * @param onMeasured called with each measurement and its duration in seconds.
 * @throws {TaskError} when a description or a tool is missing, or a tool fails.
 */
export async function runMatrix(
  onMeasured: (measurement: Measurement, seconds: number) => void = () => {},
): Promise<readonly Measurement[]> {
  const runs = tools.flatMap((tool) =>
    tool.subjects.map((subject): readonly [Tool, Subject] => [tool, subject]),
  );
  for (const [, { path }] of runs) requireArtefact(path);
  await installPackages(packagesFolder);
  for (const name of tools.flatMap((tool) => [tool.name, ...(tool.needs ?? [])]))
    installedPackage(name, packagesFolder);
  const checkTypes = createTypeCheck();
  const folder = mkdtempSync(join(tmpdir(), 'generator-matrix-'));
  const measurements: Measurement[] = [];
  try {
    for (const [index, [tool, subject]] of runs.entries()) {
      const start = performance.now();
      const own = join(folder, String(index));
      mkdirSync(own);
      const measurement = await measure(tool, subject, expectationsOf(subject.path), own, checkTypes);
      onMeasured(measurement, (performance.now() - start) / 1000);
      measurements.push(measurement);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return measurements;
}

interface Description {
  readonly components: {
    readonly schemas: Readonly<
      Record<
        string,
        {
          readonly properties?: Readonly<
            Record<string, { readonly 'x-secret'?: boolean; readonly writeOnly?: boolean }>
          >;
        }
      >
    >;
  };
}

/** What the output of a generator is expected to contain, according to a description. */
export function expectationsOf(path: string): Expectations {
  const { schemas } = (load(readFileSync(path, 'utf8'), { schema: CORE_SCHEMA }) as Description).components;
  const secrets = Object.entries(schemas).flatMap(
    ([name, { properties = {} }]): readonly (readonly [string, readonly string[]])[] => {
      const hidden = Object.entries(properties).flatMap(([property, schema]) =>
        schema['x-secret'] || schema.writeOnly ? [property] : [],
      );
      return name.endsWith('Settings') && hidden.length > 0
        ? [[name.replace(/Settings$/, 'Properties'), hidden]]
        : [];
    },
  );
  return { schemas: Object.keys(schemas), secrets: new Map(secrets) };
}
