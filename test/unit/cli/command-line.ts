/** Runs command lines in this process, against a fake GitLab. */
import type { Environment, Output } from '../../../cli/environment.ts';
import { runCommandLine } from '../../../cli/program.ts';
import type { FakeGitLab } from '../../../client/testing.ts';
import { createVirtualClock } from './virtual-clock.ts';

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  /** Default: the host and a token. */
  readonly variables?: Environment['variables'];
  readonly stdin?: string;
  /** The working directory. Default: a folder that does not exist. */
  readonly folder?: string;
  /** Instead of the fake's. */
  readonly fetch?: Environment['fetch'];
  readonly interrupted?: AbortSignal;
}

export const usualVariables = { GITLAB_HOST: 'https://gitlab.example.com', GITLAB_TOKEN: 'token' };

export async function runCommand(
  fake: FakeGitLab,
  words: readonly string[],
  {
    variables = usualVariables,
    stdin = '',
    folder = '/nowhere',
    fetch = fake.fetch,
    interrupted = new AbortController().signal,
  }: Circumstances = {},
): Promise<Ended> {
  const clock = createVirtualClock();
  const stdout: string[] = [];
  const stderr: string[] = [];
  const code = await clock.settle(
    runCommandLine(words, {
      stdout: outputInto(stdout),
      stderr: outputInto(stderr),
      stdin: { isTerminal: false, text: async () => stdin, line: async () => stdin.split('\n')[0] },
      variables,
      folder,
      clock,
      fetch,
      interrupted,
    }),
  );
  return { code, stdout: stdout.join(''), stderr: stderr.join('') };
}

export function outputInto(texts: string[]): Output {
  return {
    write: (text) => void texts.push(text),
    writePieces: async (pieces) => void texts.push(...pieces),
    isTerminal: false,
    hasColours: false,
    columns: 100,
    isClosed: () => false,
  };
}
