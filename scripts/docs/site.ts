/** Where the site is built, and what its commands share. */
import { mkdirSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

/** Folder of the built site. */
export const siteFolder = 'generated/docs';

/** Redocly's page, in the folder of the site. */
export const referenceFile = 'reference.html';

/** What the page of changes is made of. */
export const changelog = 'CHANGELOG.md';

/** Sees to it that there is a folder to build into. */
export function prepareSite(): void {
  mkdirSync(siteFolder, { recursive: true });
}

/**
 * The address of the published site, with a slash at its end, as the value of an option.
 * @throws {InvalidArgumentError} when it is none.
 */
export function baseOf(text: string): string {
  if (!/^https?:\/\/[^\s?#]+$/.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('It takes an address such as https://docs.example.com/.');
  return text.endsWith('/') ? text : `${text}/`;
}

export function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
