import { expect, test } from 'vitest';
import { foldedName } from '../../../client/folded-name.ts';

test.each([
  ['hangouts-chat', 'hangoutschat'],
  ['hangouts_chat', 'hangoutschat'],
  ['Hangouts Chat', 'hangoutschat'],
  ['HANGOUTS_CHAT_SERVICE', 'hangoutschat'],
  ['hangouts-chat-integration', 'hangoutschat'],
  ['HangoutsChat', 'hangoutschat'],
  ['irker (IRC gateway)', 'irkerircgateway'],
  ['ÉTÉ', 'été'],
  ['service', 'service'],
  ['', ''],
])('%j is remembered as %j', (name, folded) => expect(foldedName(name)).toBe(folded));
