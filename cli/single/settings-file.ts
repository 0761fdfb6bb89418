/** A file with the settings of one integration. */
import { isMap, isScalar, type Node } from 'yaml';
import type { Slug } from '../../client/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Entry } from '../config/config.ts';
import { errorOf, refuseProblems } from '../config/read-config.ts';
import { settingsIn } from '../config/settings.ts';
import { fromLiteral } from '../config/template.ts';
import { placeOf } from '../config/values.ts';
import type { SecretReference, Value } from '../config/wanted.ts';
import { parseYaml } from '../config/yaml-text.ts';
import type { Environment } from '../environment.ts';
import { displayPath } from '../file-problem.ts';
import { textOfFile } from '../read-file.ts';

/** In bytes. */
const largestFile = 1_000_000;

export interface SettingsFile {
  readonly settings: Readonly<Record<string, Value>>;
  readonly secrets: Readonly<Record<string, SecretReference>>;
  /** The same with the places in the file. */
  readonly entry: Entry;
}

/**
 * Reads settings as a rule of the configuration has them, in YAML or JSON, with their slug or without.
 * @throws {CommandError} with all problems.
 */
export async function settingsFile(
  path: string,
  slug: Slug,
  { folder }: Pick<Environment, 'folder'>,
): Promise<SettingsFile> {
  const text = await textOfFile(path, folder, largestFile);
  const parsed = parseYaml(text, displayPath(path, folder));
  if (!parsed.read) throw errorOf(parsed.diagnostics);
  const { source } = parsed.read;
  const contents = settingsNode(parsed.read.contents, slug);
  const diagnostics: Diagnostic[] = [...parsed.diagnostics];
  const read = settingsIn({ source, diagnostics }, contents, slug, { hasProject: false });
  refuseProblems(diagnostics);
  const entry: Entry = { kind: 'settings', slug, place: placeOf(source, contents), ...read };
  const settings = [...read.settings].map(([name, { value }]) => [name, fromLiteral(value)]);
  const secrets = [...read.secrets].map(([name, { value }]) => [name, value]);
  return { settings: Object.fromEntries(settings), secrets: Object.fromEntries(secrets), entry };
}

/** `slack: { channel: x }`, as `get` prints it → `{ channel: x }` */
function settingsNode(contents: Node | null, slug: Slug): unknown {
  const [pair, ...others] = isMap(contents) ? contents.items : [];
  const isUnderSlug = others.length === 0 && isScalar(pair?.key) && pair.key.value === slug;
  return isUnderSlug ? pair.value : contents;
}
