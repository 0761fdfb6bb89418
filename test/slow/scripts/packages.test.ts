import { existsSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { installPackages } from '../../../scripts/packages.ts';
import { fill, temporaryFolder } from '../../support/folders.ts';

beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  return () => vi.restoreAllMocks();
});

/** A folder whose one package lies beside its manifest. */
function folderWithPackage(): string {
  const folder = temporaryFolder();
  const dependencies = { one: 'file:one' };
  const packages = {
    '': { dependencies },
    'node_modules/one': { resolved: 'one', link: true },
    one: { version: '1.0.0' },
  };
  fill(folder, {
    'package.json': JSON.stringify({ private: true, dependencies }),
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages }),
    'one/package.json': JSON.stringify({ name: 'one', version: '1.0.0' }),
  });
  return folder;
}

/** Lets the lock file be written that many seconds after what is installed. */
function ageLock(folder: string, seconds: number): void {
  const now = Date.now() / 1000;
  utimesSync(join(folder, 'node_modules/.package-lock.json'), now, now);
  utimesSync(join(folder, 'package-lock.json'), now + seconds, now + seconds);
}

test('packages are installed as the lock file says, once', async () => {
  const folder = folderWithPackage();
  await installPackages(folder);
  await installPackages(folder);
  expect(existsSync(join(folder, 'node_modules/one/package.json'))).toBe(true);
  expect(console.log).toHaveBeenCalledTimes(1);
});

test('packages are installed again when the lock file is newer', async () => {
  const folder = folderWithPackage();
  fill(folder, { 'node_modules/.package-lock.json': '{}' });
  ageLock(folder, -10);
  await installPackages(folder);
  expect(existsSync(join(folder, 'node_modules/one'))).toBe(false);
  ageLock(folder, 10);
  await installPackages(folder);
  expect(existsSync(join(folder, 'node_modules/one'))).toBe(true);
});

test('packages that npm cannot install are a problem told with the words of npm', async () => {
  const folder = temporaryFolder();
  fill(folder, { 'package.json': '{}', 'package-lock.json': '{ x' });
  await expect(installPackages(folder)).rejects.toThrow(
    /^The packages of .* could not be installed:\nnpm error/,
  );
});
