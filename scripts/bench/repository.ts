/** How much a contributor has to read and to install. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { atMost, grouped, runBenchmark } from './report.ts';

const written = /^(?:generator|templates|client|cli|site|scripts)\/.*\.(?:ts|js|mjs|hbs)$/;
/** Generated from `spec/schema/` by `npm run source-types`. */
const fromSchemas = /^generator\/load\/types\.ts$/;
/** Written by `npm run record-verdicts` and by the tests that update what they compare with. */
const recorded = /^test\/fixtures\/(?:verdicts|small\/golden\/)/;
/** For each line that they test: an absolute limit would have to grow with every feature. */
const mostTests = 1.1;

await runBenchmark(async () => {
  const paths = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
  const code = linesOf(paths.filter((path) => written.test(path) && !fromSchemas.test(path)));
  const tests = linesOf(
    paths.filter((path) => path.startsWith('test/') && !path.endsWith('-lock.json') && !recorded.test(path)),
  );
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly packages: object };
  // The first entry is the project itself.
  const installed = Object.keys(packages).length - 1;
  return [
    {
      title: 'The repository',
      method: 'Lines of the files that git tracks; entries of the lock file that `npm ci` installs.',
      columns: ['what', 'count'],
      rows: [
        ['hand-written lines without tests', grouped(code)],
        ['lines of tests, without what they record', grouped(tests)],
        ['packages in the lock file', grouped(installed)],
      ],
      limits: [
        atMost('lines of tests for each hand-written line', tests / code, mostTests, ''),
        atMost('packages in the lock file', installed, 620, '', 0),
      ],
    },
  ];
});

function linesOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length - 1, 0);
}
