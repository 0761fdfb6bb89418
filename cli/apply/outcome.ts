/** What a run comes to, in sentences. */
import { existsSync } from 'node:fs';
import { displayPath } from '../file-problem.ts';
import { plainLine } from '../print/plain.ts';
import { counted } from '../report/words.ts';
import type { Ended, Outcome } from './apply.ts';
import type { Backup } from './backup.ts';

/** `acme/web/shop slack failed: …` */
export function endedLine({ change: { target, slug }, result, problem = '' }: Ended): string {
  const name = target.level === 'group' ? `group ${target.path}` : target.path;
  return plainLine(`${name}  ${slug}  ${words[result]}: ${problem}`);
}

const words = {
  done: 'done',
  settled: 'already so',
  failed: 'failed',
  ignored: 'not taken',
  stale: 'left alone',
} as const;

/**
 * `1,201 changes made and verified, 3 failed, 17 not begun.`
 * @param resumption the sentence that says how to go on.
 */
export function outcomeText({ counts, left }: Outcome, resumption: string): string {
  const { done, settled, failed, ignored, stale } = counts;
  const parts = [
    `${counted(done, 'change')} made and verified`,
    settled > 0 ? `${counted(settled, 'change')} already there` : '',
    failed > 0 ? `${counted(failed, 'change')} failed` : '',
    ignored > 0 ? `${counted(ignored, 'change')} not taken by GitLab` : '',
    stale > 0 ? `${counted(stale, 'change')} left alone, as somebody else was there` : '',
    left > 0 ? `${counted(left, 'change')} not begun` : '',
  ].filter(Boolean);
  const next = left > 0 ? ` ${resumption}` : '';
  return `\n${parts.join(', ')}.${next}\n`;
}

/** Where the backups are. Somebody may have deleted one since it was written. */
export function backupText({ path, ofInterrupted, isEmpty }: Backup, folder: string): string {
  const sentence = (file: string, what: string): string =>
    existsSync(file)
      ? `What was there before${what} is in ${displayPath(file, folder)}.\n`
      : `The backup ${displayPath(file, folder)} was deleted: nothing can be brought back from it.\n`;
  return [
    isEmpty() ? '' : sentence(path, ''),
    ofInterrupted === undefined ? '' : sentence(ofInterrupted, ' the interrupted run'),
  ].join('');
}
