/** Writes what was exported as a file that the other commands read. */
import { Document, type YAMLMap } from 'yaml';
import { compareText } from '../../diagnostics/diagnostics.ts';
import { plainLine } from '../print/plain.ts';
import { yamlText } from '../print/yaml.ts';
import type { ExportedEntry } from './entry.ts';
import { type ExportedRule, type ExportedTarget, rulesFor } from './fold.ts';

export interface Exported {
  readonly host: string;
  /** Paths of the groups that were asked for. */
  readonly roots: readonly string[];
  /** All projects that were read, those without integrations included. */
  readonly projects: readonly ExportedTarget[];
  /** Groups with settings of their own. */
  readonly groups: readonly ExportedTarget[];
  /** What is not in the file, one sentence each. */
  readonly notes: readonly string[];
  /** Whether every project below the roots was read. */
  readonly isComplete: boolean;
}

const schemaLine =
  ' yaml-language-server: $schema=./node_modules/gitlab-integrations/generated/config.schema.json';
const secretNotes = [
  'GitLab does not return secrets: each reference names a variable to set before `apply` can send it.',
  'Where projects have different secrets, give them references of their own.',
];

/** The same text for the same state. */
export function exportedText(exported: Exported): string {
  const document = new Document({ version: 1, host: exported.host });
  const rules = rulesFor(exported.projects);
  const presets = new Map(
    rules.flatMap((rule) => rule.presets.map(({ name, entry }) => [name, entry] as const)),
  );
  if (presets.size > 0)
    document.set(
      'presets',
      mapOf(
        document,
        [...presets].map(([name, entry]) => [name, integrationsOf(document, [entry])] as const),
      ),
    );
  const groupsForAll = groupsFor(exported);
  const ruleNodes = rules.map((rule) => ruleNode(document, rule, matchOf(rule, exported, groupsForAll)));
  document.set('rules', document.createNode(ruleNodes));
  const groups = exported.groups.filter(({ entries }) => entries.length > 0);
  if (groups.length > 0)
    document.set('groups', document.createNode(groups.map((one) => groupNode(document, one))));
  document.commentBefore = [schemaLine, ...commentsOf(exported)].join('\n');
  return yamlText(document);
}

function commentsOf({ projects, groups, notes }: Exported): readonly string[] {
  const hasEntries = [...projects, ...groups].some(({ entries }) => entries.length > 0);
  return [...(hasEntries ? secretNotes : []), ...notes].map((note) => ` ${plainLine(note)}`);
}

function ruleNode(document: Document, rule: ExportedRule, match: object): YAMLMap {
  const { presets, own } = rule;
  return mapOf(document, [
    ['match', document.createNode(match, { flow: rule.projects.length === 1 })],
    ...(presets.length > 0
      ? [
          [
            'use',
            document.createNode(
              presets.map(({ name }) => name),
              { flow: true },
            ),
          ] as const,
        ]
      : []),
    ...(own.length > 0 ? [['integrations', integrationsOf(document, own)] as const] : []),
  ]);
}

/** The groups that stand for all projects; none where a rule for them would not match what was read. */
function groupsFor({ roots, projects, isComplete }: Exported): readonly string[] {
  const paths = projects.map(({ path }) => path.toLowerCase());
  const hasProject = (root: string): boolean => paths.some((path) => path.startsWith(`${root}/`));
  return isComplete && roots.every((root) => hasProject(root.toLowerCase())) ? roots : [];
}

/** The groups, if the rule is for all their projects. */
function matchOf({ projects }: ExportedRule, { projects: all }: Exported, groups: readonly string[]): object {
  const isForAll = groups.length > 0 && projects.length > 1 && projects.length === all.length;
  return isForAll ? { group: groups } : { projects };
}

function groupNode(document: Document, { path, entries }: ExportedTarget): YAMLMap {
  return mapOf(document, [
    ['group', document.createNode(path)],
    ['integrations', integrationsOf(document, entries)],
  ]);
}

function integrationsOf(document: Document, entries: readonly ExportedEntry[]): YAMLMap {
  return mapOf(
    document,
    entries.map(({ slug, settings, notes }) => {
      const names = Object.keys(settings).sort(
        (a, b) => Number(isReference(settings[b])) - Number(isReference(settings[a])) || compareText(a, b),
      );
      const node = mapOf(
        document,
        names.map((name) => [
          name,
          document.createNode(settings[name], { flow: isReference(settings[name]) }),
        ]),
      );
      if (notes.length > 0) node.comment = notes.map((note) => ` ${plainLine(note)}`).join('\n');
      return [slug, node];
    }),
  );
}

function isReference(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapOf(document: Document, entries: readonly (readonly [string, unknown])[]): YAMLMap {
  const map = document.createNode({}) as YAMLMap;
  for (const [name, value] of entries) map.set(name, value);
  return map;
}
