/** How much a program that sets Slack adds to a web page. */
import { bundle } from './bundle.ts';
import {
  gitbeaker,
  heyApi,
  ky,
  openapiFetch,
  ours,
  oursGroup,
  oursRaw,
  type Program,
  plainFetch,
} from './programs.ts';
import { atMost, grouped, runBenchmark } from './report.ts';
import { partsOf } from './size-parts.ts';

await runBenchmark(async (folder) => {
  const results: (readonly [Program, Awaited<ReturnType<typeof bundle>>])[] = [];
  for (const program of [plainFetch, ours, oursGroup, oursRaw, openapiFetch, ky, heyApi, gitbeaker])
    results.push([program, await bundle(program, folder)]);
  const gzipped = (program: Program): number =>
    results.find(([each]) => each === program)?.[1].gzipped ?? Number.NaN;
  const parts = await partsOf(folder);
  return [
    {
      title: 'Size of a program that sets Slack',
      method: 'Bundled and minified by esbuild, gzipped at level 9; bytes, and KB of 1000 bytes.',
      columns: ['client', '× ours', 'KB gzipped', 'bytes gzipped', 'bytes minified'],
      rows: results.map(([{ name }, { minified, gzipped: bytes }]) => [
        name,
        (bytes / gzipped(ours)).toFixed(2),
        (bytes / 1000).toFixed(1),
        grouped(bytes),
        grouped(minified),
      ]),
      limits: [
        atMost('size of the program, gzipped', gzipped(ours) / 1000, 8.4, 'KB', 3),
        atMost(
          'bytes that a group costs more than a project',
          gzipped(oursGroup) - gzipped(ours),
          100,
          'bytes',
          0,
        ),
        atMost('size of the program with the raw client, gzipped', gzipped(oursRaw) / 1000, 9.5, 'KB', 3),
        atMost('size, compared with ky', gzipped(ours) / gzipped(ky), 0.92, '×', 3),
        atMost('size, compared with @gitbeaker/rest', gzipped(ours) / gzipped(gitbeaker), 1 / 7.4, '×', 3),
      ],
    },
    {
      title: 'What the size of our program is for',
      method:
        'Bytes that the program loses when everything in these files is an empty function; of its methods, what remains when everything else is. gzip shares words between them. See docs/decisions/client-size.md.',
      columns: ['part', 'bytes gzipped', 'files'],
      rows: parts.map(({ name, gzipped: bytes, files }) => [name, grouped(bytes), files.join(', ')]),
      limits: [],
    },
  ];
});
