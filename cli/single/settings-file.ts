/** A file with the settings of one integration. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Slug } from '../../client/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { problemsText } from '../config/read-config.ts';
import { settingsIn } from '../config/settings.ts';
import type { SecretReference, Value } from '../config/wanted.ts';
import { parseYaml } from '../config/yaml-text.ts';
import type { Environment } from '../environment.ts';
import { CommandError } from '../exit.ts';
import { displayPath, fileProblem } from '../file-problem.ts';

export interface SettingsFile {
  readonly settings: Readonly<Record<string, Value>>;
  readonly secrets: Readonly<Record<string, SecretReference>>;
}

/**
 * Reads settings as a rule of the configuration has them, in YAML or JSON.
 * @throws {CommandError} with all problems.
 */
export function settingsFile(
  path: string,
  slug: Slug,
  { folder }: Pick<Environment, 'folder'>,
): SettingsFile {
  const parsed = parseYaml(textOf(path, folder), displayPath(path, folder));
  if ('diagnostics' in parsed) throw new CommandError(problemsText(parsed.diagnostics));
  const diagnostics: Diagnostic[] = [];
  const { settings, secrets } = settingsIn({ source: parsed.source, diagnostics }, parsed.contents, slug, {
    hasProject: false,
  });
  if (diagnostics.length > 0) throw new CommandError(problemsText(diagnostics));
  return { settings: valuesOf(settings), secrets: valuesOf(secrets) };
}

function textOf(path: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, path), 'utf8');
  } catch (error) {
    throw fileProblem(error, folder) ?? error;
  }
}

function valuesOf<T>(placed: ReadonlyMap<string, { readonly value: T }>): Readonly<Record<string, T>> {
  return Object.fromEntries([...placed].map(([name, { value }]) => [name, value]));
}
