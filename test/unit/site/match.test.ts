import { describe, expect, test } from 'vitest';
import { type Candidate, matchOf } from '../../../site/match.ts';

const candidate: Candidate = {
  slug: 'acme-chat',
  title: 'Acme Chat',
  names: 'Acme Messenger acme_im',
  description: 'Posts messages to a room.',
  category: 'chat',
  tier: 'premium',
  since: '16.10',
  until: '18.11',
  settings: ['webhook', 'push_events', 'tag_push_events'],
};
const everything = { text: '', category: '', tier: '', version: '' };

describe('words', () => {
  test.each([
    ['the title', 'acme', []],
    ['the slug', 'ACME-CHAT', []],
    ['the slug with underscores', 'acme_chat', []],
    ['another name', 'messenger', []],
    ['another slug', 'acme-im', []],
    ['the description', 'room', []],
    ['a setting', 'push_events', ['push_events', 'tag_push_events']],
    ['a part of a setting', 'hook', ['webhook']],
    ['a setting written with dashes', 'tag-push', ['tag_push_events']],
    ['a setting written with blanks', 'Push Events', ['push_events', 'tag_push_events']],
    ['words of a setting in another order', 'events tag', ['push_events', 'tag_push_events']],
    ['the title and a setting', 'acme webhook', ['webhook']],
    ['white space', '  ', []],
  ])('a search finds %s', (_what, text, settings) =>
    expect(matchOf(candidate, { ...everything, text })).toEqual({ isMatch: true, settings }),
  );

  test('every word of a search must be found', () =>
    expect(matchOf(candidate, { ...everything, text: 'acme nothing' }).isMatch).toBe(false));
});

describe('filters', () => {
  test.each([
    [{ category: 'chat' }, true],
    [{ category: 'wiki' }, false],
    [{ tier: 'free' }, false],
    [{ tier: 'premium' }, true],
    [{ tier: 'ultimate' }, true],
    [{ version: '16.9' }, false],
    [{ version: '16.10' }, true],
    [{ version: '18.11' }, true],
    [{ version: '19.0' }, false],
  ])('the filter %j', (query, isMatch) =>
    expect(matchOf(candidate, { ...everything, ...query }).isMatch).toBe(isMatch),
  );

  test('the version filter keeps integrations that every version has', () =>
    expect(matchOf({ ...candidate, since: undefined }, { ...everything, version: '0.0' }).isMatch).toBe(
      true,
    ));
});
