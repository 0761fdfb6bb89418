/** Bundles a program as a web application would. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Program } from './programs.ts';
import { consumerOf } from './workspace-folders.ts';

export interface Bundle {
  /** Path of the bundle, an ES module. */
  readonly path: string;
  readonly minified: number;
  readonly gzipped: number;
}

/** The minified bundle of a program; gzipped at level 9. */
export async function bundle({ name, text }: Program, folder: string): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: consumerOf(folder), sourcefile: 'program.ts', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  mkdirSync(join(folder, 'bundles'), { recursive: true });
  const path = join(folder, 'bundles', `${name.replaceAll(/\W/g, '-')}.mjs`);
  writeFileSync(path, contents);
  return { path, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length };
}
