/** Styles and scripts of the site, bundled by esbuild. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The folder of the source files. */
export const assetFolder = fileURLToPath(new URL('../../site/', import.meta.url));

export interface Assets {
  /** Text by path below the folder of the site. */
  readonly files: ReadonlyMap<string, string>;
  /** The script that is inlined in every page. */
  readonly themeScript: string;
}

/** Classic scripts, because browsers refuse to load modules from the disk. */
export async function buildAssets(): Promise<Assets> {
  const { outputFiles } = await build({
    entryPoints: ['site.ts', 'integration.ts', 'playground.ts', 'not-found.ts', 'theme.ts', 'site.css'].map(
      (name) => assetFolder + name,
    ),
    bundle: true,
    minify: true,
    write: false,
    outdir: 'assets',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  const textOf = (name: string): string =>
    outputFiles.find(({ path }) => path.endsWith(`/${name}`) || path.endsWith(`\\${name}`))?.text ?? '';
  const files = ['site.js', 'integration.js', 'playground.js', 'not-found.js', 'site.css'].map(
    (name): [string, string] => [`assets/${name}`, textOf(name)],
  );
  return {
    files: new Map([...files, ['assets/icon.svg', readFileSync(`${assetFolder}icon.svg`, 'utf8')]]),
    themeScript: textOf('theme.js').trim(),
  };
}
