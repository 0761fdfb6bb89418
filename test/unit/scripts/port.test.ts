import { expect, test } from 'vitest';
import { portOf } from '../../../scripts/port.ts';

test.each([1, 4010, 65_535])('the port %i is accepted', (port) => expect(portOf(String(port))).toBe(port));

test.each(['0', '65536', 'abc', '-1', '1.5', ''])('the port %j is refused', (text) =>
  expect(() => portOf(text)).toThrow('It takes a number from 1 to 65535.'),
);
