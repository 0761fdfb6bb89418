import { expect, test } from 'vitest';
import { binOf, runNode } from '../../../scripts/run.ts';
import { TaskError } from '../../../scripts/task.ts';

test('a package that is not installed is named with its cure', () =>
  expect(() => binOf('@nobody/nothing', 'nothing')).toThrow(
    new TaskError('@nobody/nothing is not installed. Run `npm ci` first.'),
  ));

test('a command gives its output and its exit code', async () =>
  expect(await runNode(['-e', 'console.log(1); process.exitCode = 3'])).toEqual({ code: 3, output: '1\n' }));

test('a command that the system killed did not succeed', async () =>
  expect(await runNode(['-e', 'process.kill(process.pid, "SIGKILL")'])).toEqual({
    code: 1,
    output: '\nended by SIGKILL',
  }));
