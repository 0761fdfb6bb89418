/** Configurations of tests. */
import type { Config } from '../../../../cli/config/config.ts';
import { errorOf, readConfig } from '../../../../cli/config/read-config.ts';
import type { Target } from '../../../../cli/target.ts';
import type { Diagnostic } from '../../../../diagnostics/diagnostics.ts';
import { fill, temporaryFolder } from '../../../support/folders.ts';

/** The problems of a file, which may include others. */
export function problemsOf(
  text: string | Uint8Array,
  others: Readonly<Record<string, string>> = {},
): readonly Diagnostic[] {
  return read(text, others).diagnostics;
}

/** The configuration of a file that has no problems. */
export function configFrom(text: string, others: Readonly<Record<string, string>> = {}): Config {
  const { config, diagnostics } = read(text, others);
  if (config && diagnostics.length === 0) return config;
  throw errorOf(diagnostics);
}

function read(
  text: string | Uint8Array,
  others: Readonly<Record<string, string>>,
): ReturnType<typeof readConfig> {
  const folder = temporaryFolder();
  fill(folder, { ...others, 'file.yaml': text });
  return readConfig('file.yaml', { folder });
}

/** A project; its number follows from its path. */
export function project(path: string, topics: readonly string[] = []): Target {
  return { level: 'project', id: numberOf(path), path, topics };
}

export function group(path: string): Target {
  return { level: 'group', id: numberOf(path), path, topics: [] };
}

function numberOf(path: string): number {
  return [...path].reduce((number, letter) => (number * 31 + letter.charCodeAt(0)) % 1_000_003, 7);
}
