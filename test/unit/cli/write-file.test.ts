import { execFileSync } from 'node:child_process';
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openForAppending } from '../../../cli/apply/append-only.ts';
import { writeFileAtOnce } from '../../../cli/write-file.ts';
import { contentOf, temporaryFolder } from '../../support/folders.ts';

describe('a file that is written at once', () => {
  test('replaces an old one and leaves nothing else behind', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.json'), 'old');
    writeFileAtOnce('plan.json', ['new'], folder);
    expect(contentOf(folder)).toEqual({ 'plan.json': 'new' });
  });

  test('stays as it was when its text breaks off', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.json'), 'old');
    function* broken() {
      yield 'x'.repeat(100_000);
      throw new Error('Broken.');
    }
    expect(() => writeFileAtOnce('plan.json', broken(), folder)).toThrow();
    expect(contentOf(folder)).toEqual({ 'plan.json': 'old' });
  });

  test('can have the longest name that a folder takes', () => {
    const folder = temporaryFolder();
    const name = 'x'.repeat(255);
    writeFileAtOnce(name, ['new'], folder);
    expect(contentOf(folder)).toEqual({ [name]: 'new' });
  });

  test.skipIf(process.platform === 'win32')('may be reached by a link, which stays', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.json'), 'old');
    symlinkSync('plan.json', join(folder, 'link.json'));
    writeFileAtOnce('link.json', ['new'], folder);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toBe('new');
  });

  // A device of the system would not survive a fault of the test's subject.
  test.skipIf(process.platform === 'win32')('is not put in the place of what is no file', async () => {
    const folder = temporaryFolder();
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, 'socket'), resolve));
    expect(() => writeFileAtOnce('socket', ['new'], folder)).toThrow('socket cannot be written');
    expect(lstatSync(join(folder, 'socket')).isSocket()).toBe(true);
    await new Promise((resolve) => server.close(resolve));
  });

  test.skipIf(process.platform === 'win32')('is a pipe only when somebody reads it', () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const unread = 'pipe cannot be written: nobody reads it.';
    expect(() => writeFileAtOnce('pipe', ['new'], folder)).toThrow(unread);
    expect(() => openForAppending(pipe)).toThrow(unread);
    const reader = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    writeFileAtOnce('pipe', ['new'], folder);
    expect(readFileSync(reader, 'utf8')).toBe('new');
    closeSync(reader);
  });

  test.each([
    ['', 'A file without a name cannot be written: it is a folder.'],
    ['folder', 'folder cannot be written: it is a folder.'],
    ['no/file', 'no/file cannot be written: its folder does not exist.'],
    ['x'.repeat(300), `${'x'.repeat(300)} cannot be written: its name is too long.`],
  ])('%j is a problem of the user', (path, message) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder'));
    expect(() => writeFileAtOnce(path, ['new'], folder)).toThrow(message);
    expect(contentOf(folder)).toEqual({ 'folder/': '' });
  });
});
