import { foldedName } from '../../../client/folded-name.ts';
import type { DataPath, Finding } from '../../diagnostics.ts';
import type { OtherNamesSource } from '../../load/types.ts';
import type { Draft } from '../../model/settings/field-facts.ts';
import type { DraftFile, Rule, RuleContext } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/**
 * Every other name belongs to an integration of the catalog, leads to it alone, and is not one that it has
 * anyway.
 */
export const unambiguousName: Rule = {
  name: 'unambiguous-name',
  check(context) {
    const { otherNames, integrations, isComplete } = context;
    if (!otherNames) return [];
    const slugs = integrations.map(({ name }) => name);
    return [
      ...(isComplete ? strangers(otherNames, slugs) : []),
      ...presentOnes(otherNames, slugs),
      ...repeatedNames(otherNames, knownNames(context)),
    ];
  },
};

type NamesFile = DraftFile<OtherNamesSource>;

function strangers({ file, data }: NamesFile, slugs: readonly string[]): readonly Finding[] {
  const unknown = Object.keys(data.names ?? {}).filter((slug) => !slugs.includes(slug));
  return unknown.map((slug) => ({
    file,
    path: ['names', slug],
    atKey: true,
    message: `the catalog has no integration \`${slug}\``,
    hint: didYouMean(slug, slugs),
  }));
}

function presentOnes({ file, data }: NamesFile, slugs: readonly string[]): readonly Finding[] {
  const present = Object.keys(data.absent ?? {}).filter((slug) => slugs.includes(slug));
  return present.map((slug) => ({
    file,
    path: ['absent', slug],
    atKey: true,
    message: `the catalog has the integration \`${slug}\``,
  }));
}

/** The integration of each slug and title, by the name as it is compared. */
function knownNames({ integrations }: RuleContext): Map<string, string> {
  const owners = new Map<string, string>();
  for (const { name, data } of integrations)
    for (const known of [name, data.title, data.pageTitle])
      if (known !== undefined) owners.set(foldedName(known), name);
  return owners;
}

/** @param owners the integration of each name that is known already; those of the file are added. */
function repeatedNames({ file, data }: NamesFile, owners: Map<string, string>): readonly Finding[] {
  return writtenNames(data).flatMap(({ name, owner, path }) => {
    const earlier = owners.get(foldedName(name));
    if (earlier === undefined) {
      owners.set(foldedName(name), owner);
      return [];
    }
    const message =
      earlier === owner
        ? `\`${name}\` is a name of \`${owner}\` already`
        : `\`${name}\` would lead to \`${owner}\` and to \`${earlier}\``;
    return [{ file, path, message }];
  });
}

interface WrittenName {
  readonly name: string;
  /** The slug that it belongs to. */
  readonly owner: string;
  readonly path: DataPath;
}

function writtenNames({ names = {}, absent = {} }: Draft<OtherNamesSource>): readonly WrittenName[] {
  const further = Object.entries(names).flatMap(([owner, list = []]) =>
    list.map((name, index) => ({ name, owner, path: ['names', owner, index] })),
  );
  const titles = Object.entries(absent).flatMap(([owner, { title } = {}]) =>
    foldedName(title ?? owner) === foldedName(owner)
      ? []
      : [{ name: title, owner, path: ['absent', owner, 'title'] }],
  );
  const written = [...further, ...titles];
  return written.flatMap(({ name, ...place }) => (name === undefined ? [] : [{ name, ...place }]));
}
