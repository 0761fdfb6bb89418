/** Identifies the changes of a plan. */
import { createHash } from 'node:crypto';
import { chunksOf, type Pieces } from '../print/pieces.ts';
import { compareTexts } from './order.ts';
import type { Change } from './plan.ts';

/**
 * SHA-256, in hexadecimal digits. Two plans have the same one if they make the same changes to the same
 * settings, with secrets from the same places, whatever has been renamed or saved without effect since.
 */
export function fingerprintOf(changes: readonly Change[]): string {
  const hash = createHash('sha256');
  for (const chunk of chunksOf(linesOf(changes))) hash.update(chunk);
  return hash.digest('hex');
}

/** Sorted, with a line break between two. */
function* linesOf(changes: readonly Change[]): Pieces {
  let before = '';
  for (const change of changes.toSorted(byIntegration)) {
    yield before + JSON.stringify(essenceOf(change));
    before = '\n';
  }
}

/** The order that the lines have as texts, which begin with these parts. */
function byIntegration(one: Change, other: Change): number {
  return (
    compareTexts(one.target.level, other.target.level) ||
    compareTexts(String(one.target.id), String(other.target.id)) ||
    compareTexts(one.slug, other.slug)
  );
}

function essenceOf({ target, slug, action, settings, request, fromServer, secrets }: Change): unknown {
  // What comes from the server is read again before it is sent.
  const own = Object.entries(request).filter(([name]) => !fromServer.includes(name));
  return [
    target.level,
    target.id,
    slug,
    action,
    settings.map(({ name, before, after }) => [name, before === undefined ? [] : [before], after]),
    byName(own),
    fromServer.toSorted(compareTexts),
    secrets.map(({ name, reference, sent }) => [name, byName(Object.entries(reference)), sent]),
  ];
}

function byName(entries: readonly (readonly [name: string, value: unknown])[]) {
  return entries.toSorted(([one], [other]) => compareTexts(one, other));
}
