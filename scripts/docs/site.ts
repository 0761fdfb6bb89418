/** Where the site is built, and what its commands share. */
import { mkdirSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';
import { mixtureNotice } from '../../generator/write/staging.ts';

/** Folder of the built site. */
export const siteFolder = 'generated/docs';

/** Redocly's page, in the folder of the site. */
export const referenceFile = 'reference.html';

/** The source of the page of changes. */
export const changelog = 'CHANGELOG.md';

/** Documents that are pages too. */
export const differencesDocument = 'docs/differences.md';
export const manyProjectsDocument = 'docs/manage-many-projects.md';

/** What a build that was killed has left behind, one sentence for each folder. */
export function mixtureNotices(): readonly string[] {
  return ['generated', siteFolder].flatMap((folder) => mixtureNotice(folder) ?? []);
}

/** Creates the folder to build into. */
export function prepareSite(): void {
  mkdirSync(siteFolder, { recursive: true });
}

/**
 * The URL of the published site, with a trailing slash, as the value of an option.
 * @throws {InvalidArgumentError} if it is not one.
 */
export function baseOf(text: string): string {
  if (!/^https?:\/\/[^\s?#]+$/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It takes a URL such as https://docs.example.com/.');
  return text.endsWith('/') ? text : `${text}/`;
}

export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
