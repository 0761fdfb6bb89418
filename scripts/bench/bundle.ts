/** Bundles a program as a web application would. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import type { Program } from './programs.ts';
import { consumerOf } from './workspace-folders.ts';

export interface Bundle {
  /** Path of the bundle, an ES module. */
  readonly path: string;
  readonly minified: number;
  readonly gzipped: number;
  /** Paths of the files of which something is in the bundle. */
  readonly files: readonly string[];
}

/** The minified bundle of a program; gzipped at level 9. */
export async function bundle(
  { name, text }: Program,
  folder: string,
  plugins: Plugin[] = [],
): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: text, resolveDir: consumerOf(folder), sourcefile: 'program.ts', loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
    plugins,
  });
  const contents = outputFiles[0]?.contents ?? new Uint8Array();
  mkdirSync(join(folder, 'bundles'), { recursive: true });
  const path = join(folder, 'bundles', `${name.replaceAll(/\W/g, '-')}.mjs`);
  writeFileSync(path, contents);
  const files = Object.values(metafile.outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
  return { path, minified: contents.length, gzipped: gzipSync(contents, { level: 9 }).length, files };
}
