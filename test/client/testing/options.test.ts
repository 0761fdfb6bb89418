/** Which projects a fake can have, and what they can have configured from the start. */
import { describe, expect, test } from 'vitest';
import type { FakeGitLabOptions } from '../../../generated/client/testing.ts';
import { fakeWith, hook } from './ask.ts';

type Projects = NonNullable<FakeGitLabOptions['projects']>;

describe('projects', () => {
  test('have the number that they ask for, the others the first one that none has', () => {
    const withSlack = (path: string, id?: number) => ({ path, id, integrations: { slack: { webhook: hook, channel: path } } });
    const { gitlab } = fakeWith({ projects: [withSlack('a/b'), withSlack('c/d', 1), withSlack('e/f'), withSlack('g/h', 3)] });
    expect([1, 2, 3, 4].map((id) => gitlab.integration(id, 'slack')?.settings.channel)).toEqual(['c/d', 'a/b', 'g/h', 'e/f']);
  });

  test.each<[Projects, string]>([
    [['a/b', 'A/B'], 'Two projects have the path A/B.'],
    [
      [
        { path: 'a/b', id: 7 },
        { path: 'c/d', id: 7 },
      ],
      'Two projects have the number 7.',
    ],
    [[{ path: 'a/b', id: 0 }], 'The number of a/b has to be a positive integer, not 0.'],
    [[{ path: 'a/b', id: 1.5 }], 'The number of a/b has to be a positive integer, not 1.5.'],
    [[{ path: 'a/b', id: Number.NaN }], 'The number of a/b has to be a positive integer, not NaN.'],
    [[''], 'A project needs a path.'],
    [[{ path: '' }], 'A project needs a path.'],
  ])('cannot be %j', (projects, problem) => {
    expect(() => fakeWith({ projects })).toThrow(new TypeError(problem));
  });
});
