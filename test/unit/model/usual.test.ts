import { expect, test } from 'vitest';
import { usualField, usualIntegration, withoutUsual } from '../../../generator/model/usual.ts';

test('the usual values of a field and of an integration are left out, and what is undefined', () => {
  const usual = { ...usualField, ...usualIntegration, errata: [], ignored: undefined };
  expect(withoutUsual(usual)).toStrictEqual({});
  expect(withoutUsual({ tier: undefined })).toStrictEqual({});
});

test('values that are not the usual ones stay, in their order', () => {
  const facts = { tier: 'premium', required: true, notes: ['It is new.'], name: 'a', default: false };
  expect(Object.entries(withoutUsual({ ...usualField, ...facts }))).toEqual([
    ['required', true],
    ['notes', ['It is new.']],
    ['default', false],
    ['tier', 'premium'],
    ['name', 'a'],
  ]);
});

test('an offering in part is told, in whole it is not', () => {
  expect(withoutUsual({ offering: ['dedicated'] })).toEqual({ offering: ['dedicated'] });
  expect(withoutUsual({ levels: ['group', 'group'] })).toEqual({ levels: ['group', 'group'] });
  expect(withoutUsual({ offering: ['gitlab.com', 'self-managed', 'dedicated'] })).toEqual({});
});
