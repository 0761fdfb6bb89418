/** undici, which an example of the README imports: its own types, and a stand-in that sends requests to the global `fetch`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const standIn = `export class Agent {}
export class ProxyAgent {}
export function fetch(url, { dispatcher, ...init }) {
  if (!(dispatcher instanceof Agent)) throw new Error('The dispatcher is missing.');
  return globalThis.fetch(url, init);
}
`;

/** Puts it where an install would put it. The types are those that come with the types of Node. */
export function installUndici(project: string): void {
  const folder = join(project, 'node_modules/undici');
  const manifest = { name: 'undici', version: '7.0.0', main: 'index.mjs', types: 'index.d.mts' };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'index.mjs'), standIn);
  const types = resolve('node_modules/undici-types/index.js');
  writeFileSync(join(folder, 'index.d.mts'), `export * from ${JSON.stringify(types)};\n`);
}
