import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeFileAtOnce } from '../../../cli/write-file.ts';
import { contentOf, temporaryFolder } from '../../support/folders.ts';

describe('a file that is written at once', () => {
  test('replaces an old one and leaves nothing else behind', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.json'), 'old');
    writeFileAtOnce('plan.json', 'new', folder);
    expect(contentOf(folder)).toEqual({ 'plan.json': 'new' });
  });

  test('can have the longest name that a folder takes', () => {
    const folder = temporaryFolder();
    const name = 'x'.repeat(255);
    writeFileAtOnce(name, 'new', folder);
    expect(contentOf(folder)).toEqual({ [name]: 'new' });
  });

  test.skipIf(process.platform === 'win32')('may be reached by a link, which stays', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'plan.json'), 'old');
    symlinkSync('plan.json', join(folder, 'link.json'));
    writeFileAtOnce('link.json', 'new', folder);
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'plan.json'), 'utf8')).toBe('new');
  });

  test.skipIf(process.platform === 'win32')('may be a device, which stays', () => {
    const folder = temporaryFolder();
    symlinkSync('/dev/null', join(folder, 'null'));
    writeFileAtOnce('null', 'new', folder);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(lstatSync(join(folder, 'null')).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['', 'A file without a name cannot be written: it is a folder.'],
    ['folder', 'folder cannot be written: it is a folder.'],
    ['no/file', 'no/file cannot be written: its folder does not exist.'],
    ['x'.repeat(300), `${'x'.repeat(300)} cannot be written: its name is too long.`],
  ])('%j is a problem of the user', (path, message) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'folder'));
    expect(() => writeFileAtOnce(path, 'new', folder)).toThrow(message);
    expect(contentOf(folder)).toEqual({ 'folder/': '' });
  });
});
