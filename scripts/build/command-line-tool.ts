/** The command line tool as files of the package: bundled, except for what the package has anyway. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

const entry = 'cli/main.ts';

/** The licences of the bundled packages demand that their texts go along. */
const licencesName = 'licences.txt';

/** Text by path below the folder of the tool, which lies beside that of the client. */
export async function commandLineTool(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    outdir: 'cli',
    bundle: true,
    splitting: true,
    // Every command is loaded by itself.
    chunkNames: '[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minify: true,
    legalComments: 'none',
    plugins: [besides, onlyVersion],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = outputFiles.map(
    ({ path, text }) => [toSlashes(relative(resolve('cli'), path)), withRequire(text)] as const,
  );
  return new Map([...files, [licencesName, licencesOf(metafile)]]);
}

/** Commander and others are CommonJS, and ask for modules of Node by `require`, which ES modules lack. */
function withRequire(text: string): string {
  if (!text.includes('typeof require')) return text;
  return `import{createRequire as c}from'node:module';const require=c(import.meta.url);${text}`;
}

/** What the package has anyway is imported from there. */
const besides: Plugin = {
  name: 'besides',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.{1,2}\// }, ({ resolveDir, path }) => {
      const file = toSlashes(relative(resolve('.'), join(resolveDir, path)));
      if (!/^(?:client|generated\/client)\//.test(file)) return undefined;
      return { path: `../${file.replace(/\.ts$/, '.js')}`, external: true };
    });
  },
};

/** The tool knows its version; the rest of the manifest stays outside. */
const onlyVersion: Plugin = {
  name: 'only-version',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) => {
      if (resolve(path) !== resolve('package.json')) return undefined;
      const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
      return { contents: `export default ${JSON.stringify({ version })};`, loader: 'js' };
    });
  },
};

function licencesOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  const texts = [...new Set(folders)].sort().map(licenceIn);
  return `The command line tool contains these packages.\n\n${texts.join('\n\n')}\n`;
}

function licenceIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no licence.`);
  return `== ${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}

function toSlashes(path: string): string {
  return path.split(sep).join('/');
}
