/** Folders of tests on the disk. */
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Registers what is to be done after a test; a concurrent test passes the one of its context. */
type OnFinished = (task: () => void) => void;

/** A new empty folder that goes away with the test. */
export function temporaryFolder(onFinished: OnFinished = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'gitlab-integrations-'));
  onFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files into a folder. */
export function fill(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** Text of every file by path; a folder has a slash at its end and no text, a link names its target. */
export function contentOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(paths.map((path) => contentOfEntry(folder, path)));
}

/** Text of every file by path, without the folders. */
export function filesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(contentOf(folder)).filter(([path]) => !path.endsWith('/')));
}

function contentOfEntry(folder: string, path: string): readonly [string, string] {
  const whole = join(folder, path);
  const kind = lstatSync(whole);
  if (kind.isDirectory()) return [`${path}/`, ''];
  return [path, kind.isSymbolicLink() ? `link to ${readlinkSync(whole)}` : readFileSync(whole, 'utf8')];
}
