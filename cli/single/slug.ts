/** The slug of a command line. */
import type { Command } from 'commander-14';
import { meaningOf, type Slug } from '../../client/index.ts';
import { slugs } from '../../generated/client/catalog.ts';
import { validate } from '../../generated/client/validate/index.ts';
import { CommandError } from '../exit.ts';

/**
 * The slug that a name means, such as `Google Chat` or `hangouts_chat`.
 * @throws {CommandError} when it means none, or is only similar to one.
 */
export function slugFrom(name: string): Slug {
  const meaning = meaningOf(name);
  const meant = meaning?.kind === 'integration' && !meaning.isGuess ? meaning.slug : undefined;
  const slug = slugs.find((known) => known === meant);
  if (slug) return slug;
  // Its sentence says where the name leads, or why nowhere.
  throw new CommandError(validate(name, {})[0]?.message ?? `Unknown integration ${name}.`);
}

export function addSlugArgument(command: Command): void {
  command.argument('<slug>', 'the name of the integration, such as slack');
}
