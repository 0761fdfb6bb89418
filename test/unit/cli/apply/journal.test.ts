import fs, {
  appendFileSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openForAppending, readLines, takeUp } from '../../../../cli/apply/append-only.ts';
import { openBackup, readBackup } from '../../../../cli/apply/backup.ts';
import { openJournal, type Unfinished } from '../../../../cli/apply/journal.ts';
import { lock } from '../../../../cli/apply/lock.ts';
import { CommandError } from '../../../../cli/exit.ts';
import type { Change } from '../../../../cli/plan/plan.ts';
import { integrationKey } from '../../../../cli/target.ts';
import { temporaryFolder } from '../../../support/folders.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});

const host = 'https://gitlab.example.com';
const nothing: Unfinished = { started: new Set(), done: new Map() };

function changeOf(id: number): Change {
  return {
    target: { level: 'project', id, path: `acme/${id}`, topics: [] },
    slug: 'slack',
    action: 'update',
    settings: [],
    request: {},
    fromServer: [],
    secrets: [],
    notes: [],
    seen: null,
  };
}

describe('a file of JSON lines', () => {
  test('a half line of a killed run does not count and is cut off by the next one', () => {
    const path = join(folder, 'lines.jsonl');
    writeFileSync(path, '{"a":1}\n{"b":');
    expect(readLines(path)).toEqual([{ a: 1 }]);
    const file = takeUp(path);
    file.add({ c: 3 });
    file.close();
    expect(readLines(path)).toEqual([{ a: 1 }, { c: 3 }]);
  });

  test('is told as too large when it cannot be read at once', () => {
    const path = join(folder, 'lines.jsonl');
    writeFileSync(path, '');
    truncateSync(path, 3_000_000_000);
    expect(() => readLines(path)).toThrow('lines.jsonl cannot be read: it is too large.');
  });

  test('that belongs to the user loses nothing', () => {
    const path = join(folder, 'notes.txt');
    writeFileSync(path, 'a\n{"b":');
    const file = openForAppending(path);
    file.add({ c: 3 });
    file.close();
    expect(readFileSync(path, 'utf8')).toBe('a\n{"b":\n{"c":3}\n');
  });

  test.skipIf(process.platform === 'win32')('is not followed to where a link leads', () => {
    const path = join(folder, 'lines.jsonl');
    writeFileSync(join(folder, 'other'), 'something');
    symlinkSync('other', path);
    expect(() => takeUp(path)).toThrow(/is a link/);
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('something');
  });

  test('a broken line in the middle is told with its place', () => {
    const path = join(folder, 'lines.jsonl');
    writeFileSync(path, '{"a":1}\nnot JSON\n{"b":2}\n');
    expect(() => readLines(path)).toThrow(/lines\.jsonl:2/);
  });

  test('a file that cannot be opened is a problem of the user', () => {
    expect(() => openForAppending(folder)).toThrow(CommandError);
    expect(() => openForAppending(join(folder, 'no/file'))).toThrow(/folder does not exist.*Nothing was/);
    expect(() => openForAppending('/dev/full').add({ a: 1 })).toThrow(/disk is full/);
  });
});

describe('on the disk is', () => {
  let flushed = 0;
  const { fsyncSync } = fs;
  beforeEach(() => {
    fs.fsyncSync = (file) => {
      flushed = fs.fstatSync(file).size;
    };
    syncBuiltinESMExports();
  });
  afterEach(() => {
    fs.fsyncSync = fsyncSync;
    syncBuiltinESMExports();
  });
  const sizeOf = (name: string): number => fs.statSync(join(folder, name)).size;

  test('the start of a change, before it is sent', () => {
    const journal = openJournal(folder, 'abc');
    for (const id of [1, 2]) {
      journal.start(changeOf(id));
      expect(flushed).toBe(sizeOf('abc.jsonl'));
      journal.end(changeOf(id), 'done', null);
    }
    journal.close();
    expect(flushed).toBe(sizeOf('abc.jsonl'));
  });

  test('a backup, when it is closed', () => {
    const backup = openBackup(folder, { fingerprint: 'abc', host }, nothing);
    for (const id of [1, 2]) backup.add(changeOf(id), undefined);
    backup.close();
    expect(flushed).toBe(sizeOf('abc.backup.jsonl'));
  });
});

describe('a journal', () => {
  test('an interrupted run leaves what was started and what was done', () => {
    const first = openJournal(folder, 'abc');
    first.start(changeOf(1));
    first.end(changeOf(1), 'done', '2026-01-01T00:00:00Z');
    first.start(changeOf(2));
    first.start(changeOf(3));
    first.end(changeOf(3), 'failed', null);
    first.close();
    const { started, done } = openJournal(folder, 'abc').unfinished;
    expect([...started]).toEqual([1, 2, 3].map((id) => integrationKey(changeOf(id))));
    expect([...done]).toEqual([[integrationKey(changeOf(1)), '2026-01-01T00:00:00Z']]);
  });

  test('a complete one is not taken up', () => {
    const first = openJournal(folder, 'abc');
    first.start(changeOf(1));
    first.complete();
    expect(openJournal(folder, 'abc').unfinished.started.size).toBe(0);
    expect(readFileSync(join(folder, 'abc.done.jsonl'), 'utf8')).toContain('"started"');
  });

  test('what complete ones have made is known to later ones', () => {
    for (const [id, at] of [
      [1, 'a'],
      [2, 'b'],
      [1, 'c'],
      [3, 'd'],
      [3, null],
    ] as const) {
      const journal = openJournal(folder, 'abc');
      journal.end(changeOf(id), 'done', at);
      journal.complete();
    }
    expect([...openJournal(folder, 'abc').earlier]).toEqual([
      [integrationKey(changeOf(1)), 'c'],
      [integrationKey(changeOf(2)), 'b'],
    ]);
  });

  test('lines of other shapes are ignored', () => {
    appendFileSync(join(folder, 'abc.jsonl'), 'null\n[]\n7\n{"started":7}\n');
    expect(openJournal(folder, 'abc').unfinished).toEqual(nothing);
  });
});

describe('a backup', () => {
  const unfinished: Unfinished = { ...nothing, started: new Set(['1']) };
  /** Opens the backup of a plan, adds something, and returns its name and that of an interrupted run. */
  const runWith = (left: Unfinished, ...ids: readonly number[]): readonly string[] => {
    const backup = openBackup(folder, { fingerprint: 'abc', host }, left);
    for (const id of ids) backup.add(changeOf(id), undefined);
    backup.close();
    return [backup.path, backup.ofInterrupted ?? []].flat().map((path) => basename(path));
  };
  const idsIn = (name: string): readonly number[] =>
    readBackup(join(folder, name), name).lines.map(({ target }) => target.id);

  test('is one of its own for each run, and one that takes up another names that of the other', () => {
    expect(runWith(nothing, 1)).toEqual(['abc.backup.jsonl']);
    expect(runWith(unfinished, 1, 2)).toEqual(['abc.backup.2.jsonl', 'abc.backup.jsonl']);
    expect(runWith(nothing, 3)).toEqual(['abc.backup.3.jsonl']);
    rmSync(join(folder, 'abc.backup.jsonl'));
    expect(runWith(nothing, 4)).toEqual(['abc.backup.4.jsonl']);
    expect(idsIn('abc.backup.2.jsonl')).toEqual([1, 2]);
  });

  test('that holds nothing is used by the next run', () => {
    for (const ids of [[], [], [1]]) expect(runWith(nothing, ...ids)).toEqual(['abc.backup.jsonl']);
    expect(idsIn('abc.backup.jsonl')).toEqual([1]);
  });
});

describe('the lock of a folder', () => {
  test('a second run is refused until the first has ended', () => {
    const release = lock(folder);
    expect(() => lock(folder)).toThrow(new RegExp(`process ${process.pid} on `));
    release();
    lock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a lock that a killed run left behind is taken over', () => {
    const owner = JSON.parse(readFileSync(lockAnd(folder), 'utf8')) as object;
    // No process has this number.
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...owner, pid: 2 ** 30 }));
    lock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a lock with the number of this process, but from before its start, is taken over', () => {
    const owner = JSON.parse(readFileSync(lockAnd(folder), 'utf8')) as object;
    const since = new Date(performance.timeOrigin - 1).toISOString();
    writeFileSync(join(folder, 'lock'), JSON.stringify({ ...owner, since }));
    lock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('a lock that another run is about to take over stays', () => {
    const owner = readFileSync(lockAnd(folder), 'utf8');
    const dead = JSON.stringify({ ...(JSON.parse(owner) as object), pid: 2 ** 30 });
    writeFileSync(join(folder, 'lock'), dead);
    writeFileSync(join(folder, 'lock.takeover'), owner);
    expect(() => lock(folder)).toThrow(/Another run .* delete .*lock\.takeover/);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(dead);
    expect(readFileSync(join(folder, 'lock.takeover'), 'utf8')).toBe(owner);
  });

  test('a lock of another machine stays', () => {
    const other = JSON.stringify({ pid: 2 ** 30, host: 'elsewhere', since: '2026-01-01T00:00:00Z' });
    writeFileSync(join(folder, 'lock'), other);
    expect(() => lock(folder)).toThrow(/on elsewhere/);
    expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(other);
  });
});

function lockAnd(path: string): string {
  lock(path);
  return join(path, 'lock');
}
