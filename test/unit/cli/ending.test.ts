import { expect, test } from 'vitest';
import { endingOf } from '../../../cli/ending.ts';
import { CommandError, exitCodes } from '../../../cli/exit.ts';
import { GitLabError } from '../../../client/index.ts';

const environment = { folder: '/work', variables: {}, interrupted: new AbortController().signal };

function systemError(code: string, path?: string): Error {
  return Object.assign(new Error('canary'), { code, syscall: 'open', ...(path && { path }) });
}

test.each<[unknown, string, number]>([
  [new CommandError('It cannot be.', exitCodes.limited), 'It cannot be.', 4],
  [new GitLabError('Broken', { method: 'GET', path: '/x', status: 500 }), 'Broken (500, GET /x).', 1],
  [systemError('ENOENT', '/work/a/b.yaml'), 'a/b.yaml cannot be used: it does not exist.', 1],
  [systemError('ENOSPC'), 'A file cannot be used: the disk is full.', 1],
  [systemError('EROFS', '/other/x'), '/other/x cannot be used: the disk is read-only.', 1],
  [systemError('EWHATEVER', '/work/x'), 'x cannot be used: EWHATEVER.', 1],
  [new CommandError('a\u001b[31mb\u202ec'), 'a�[31mb�c', 1],
])('%s is shown as a sentence: %s', (error, text, exitCode) => {
  expect(endingOf(error, environment)).toEqual({ text, exitCode });
});

test('a fault of the tool shows where it is only when that is asked for', () => {
  const hint = 'This is a fault of the tool. GITLAB_INTEGRATIONS_DEBUG=1 shows where.';
  expect(endingOf(new TypeError('x is not a function'), environment)).toEqual({
    text: `x is not a function\n${hint}`,
    exitCode: 1,
  });
  const variables = { GITLAB_INTEGRATIONS_DEBUG: '1' };
  expect(endingOf(new TypeError('x'), { ...environment, variables }).text).toMatch(/^TypeError: x\n +at /);
});

test('whatever fails after an interruption is an interruption', () => {
  const interrupted = AbortSignal.abort();
  expect(endingOf(new TypeError('x'), { ...environment, interrupted })).toEqual({
    text: 'Interrupted.',
    exitCode: 130,
  });
});
