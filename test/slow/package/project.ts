/** An empty project into which the packed package was installed, as a stranger would do it. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a command printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

export interface Project {
  readonly folder: string;
  /** The packed package. */
  readonly archive: string;
  /** Writes files into the project. */
  readonly write: (files: Readonly<Record<string, string>>) => void;
  /** Runs Node in the project. */
  readonly node: (...args: readonly string[]) => Outcome;
  /**
   * Runs a version of TypeScript that is installed here in the project: `typescript`, `typescript-5.4` or
   * `typescript-7`.
   */
  readonly typescript: (version: string, ...args: readonly string[]) => Outcome;
  /** The same project, with another Node: the path of its binary. */
  readonly withNode: (binary: string) => Project;
  readonly remove: () => void;
}

/**
 * Builds, packs and installs; the one dependency comes from this installation, so that no registry is asked.
 */
export function installPackage(): Project {
  const root = mkdtempSync(join(tmpdir(), 'gitlab-integrations-package-'));
  const folder = join(root, 'project');
  const quiet = {
    stdio: 'pipe',
    encoding: 'utf8',
    env: { ...process.env, npm_config_update_notifier: 'false' },
  } as const;
  execFileSync('npm', ['pack', '--silent', '--pack-destination', root], quiet);
  const [archive = ''] = readdirSync(root).map((name) => join(root, name));
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "name": "project", "private": true, "type": "module" }');
  const packages = ['openapi-fetch', 'openapi-typescript-helpers'].map((name) =>
    resolve('node_modules', name),
  );
  execFileSync(
    'npm',
    [
      'install',
      '--offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      '--install-links',
      archive,
      ...packages,
    ],
    { ...quiet, cwd: folder },
  );
  const withNode = (binary: string): Project => {
    const node = (...args: readonly string[]): Outcome => run(binary, folder, args);
    return {
      folder,
      archive,
      write: (files) => {
        for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
      },
      node,
      typescript: (version, ...args) => node(resolve(`node_modules/${version}/bin/tsc`), ...args),
      withNode,
      remove: () => rmSync(root, { recursive: true, force: true }),
    };
  };
  return withNode(process.execPath);
}

function run(binary: string, folder: string, args: readonly string[]): Outcome {
  try {
    return {
      code: 0,
      output: execFileSync(binary, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' }),
    };
  } catch (error) {
    const { status, stdout, stderr } = error as {
      readonly status: number | null;
      readonly stdout: string;
      readonly stderr: string;
    };
    return { code: status ?? 1, output: stdout + stderr };
  }
}
