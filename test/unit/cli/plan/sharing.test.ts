import { expect, test } from 'vitest';
import { createSharing } from '../../../../cli/plan/sharing.ts';
import { changeOf } from './changes.ts';

const settings = [{ name: 'channel', after: '#shop' }];
const filledIn = [...settings, { name: 'username', after: 'shop', template: '$name' }];

test('changes are as they were, and equal parts of them are one object', () => {
  const share = createSharing();
  const changes = [
    changeOf('acme/a', 1, { notes: ['a note'] }),
    changeOf('acme/b', 2, { notes: ['a note'] }),
  ];
  const [one, other] = changes.map(share);
  expect([one, other]).toEqual(changes);
  for (const part of ['settings', 'request', 'fromServer', 'secrets', 'notes'] as const)
    expect(other?.[part]).toBe(one?.[part]);
});

test('beside what a template became, settings are shared too', () => {
  const share = createSharing();
  const changes = [1, 2].map((id) => changeOf('acme/a', id, { settings: structuredClone(filledIn) }));
  const [one, other] = changes.map(share);
  expect([one, other]).toEqual(changes);
  expect(other?.settings[0]).toBe(one?.settings[0]);
  expect(other?.settings[1]).not.toBe(one?.settings[1]);
});

test('parts that differ from project to project are forgotten', () => {
  const share = createSharing();
  const noted = (id: number) => share(changeOf('acme/a', id, { notes: [`note ${id}`] }));
  const first = noted(0);
  expect(noted(0).notes).toBe(first.notes);
  for (let id = 1; id < 2000; id++) noted(id);
  expect(noted(0).notes).not.toBe(first.notes);
});
