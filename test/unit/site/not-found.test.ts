import { expect, test } from 'vitest';
import { nameIn } from '../../../site/not-found.ts';

test.each([
  ['/integrations/google_chat.html', 'google_chat'],
  ['/integrations/google%20chat', 'google chat'],
  ['/prometheus.md', 'prometheus'],
  ['/%E0%A4', '%E0%A4'],
  ['/', ''],
])('the name in %s is %j', (path, name) => expect(nameIn(path)).toBe(name));
