/** What the address of a page says of the version and the level that the reader chose. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceIn, withChoice } from '../../../site/choice.ts';

const versions = ['19.5', '19.4', '19.0', '18.11', '18.10'];

test.each([
  ['', '19.5', 'project', undefined],
  ['?gitlab=18.10', '18.10', 'project', undefined],
  ['?gitlab=18.10.3-ee&level=group', '18.10', 'group', undefined],
  ['?gitlab=19.5', '19.5', 'project', undefined],
  ['?gitlab=77.1', '19.5', 'project', '77.1'],
  ['?gitlab=', '19.5', 'project', ''],
  ['?gitlab=19', '19.5', 'project', '19'],
  ['?gitlab=%3Cb%3E&level=instance', '19.5', 'project', '<b>'],
  [`?gitlab=${'9'.repeat(99)}`, '19.5', 'project', '9'.repeat(20)],
])('%s asks for GitLab %s and a %s', (query, gitlab, level, unknown) =>
  expect(choiceIn(query, versions)).toEqual({ gitlab, level, unknown }),
);

test('what is written into an address is read from it, beside what else it holds', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...versions),
      fc.constantFrom('project', 'group'),
      fc.constantFrom('', '?q=a', '?gitlab=1.0&level=group&q=a'),
      (gitlab, level, query) => {
        const written = withChoice(query, { gitlab, level }, '19.5');
        expect(choiceIn(written, versions)).toEqual({ gitlab, level, unknown: undefined });
        expect(new URLSearchParams(written).get('q')).toBe(new URLSearchParams(query).get('q'));
      },
    ),
  ));

test('the newest version and projects leave no trace in the address', () =>
  expect(withChoice('?gitlab=18.10&level=group', { gitlab: '19.5', level: 'project' }, '19.5')).toBe(''));
