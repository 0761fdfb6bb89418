/** What an install of the package downloads. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { atMost, grouped, runBenchmark } from './report.ts';
import { type Pack, pack, sourceOf } from './workspace-folders.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly files: readonly string[];
}

await runBenchmark(async (folder) => {
  const source = sourceOf(folder);
  const manifest = join(source, 'package.json');
  const text = readFileSync(manifest, 'utf8');
  const { dependencies = {}, files } = JSON.parse(text) as Manifest;
  const whole = await pack(source);
  writeFileSync(
    manifest,
    JSON.stringify({ ...JSON.parse(text), files: files.filter((path) => !path.startsWith('generated/')) }),
  );
  const code = await pack(source);
  writeFileSync(manifest, text);
  const row = (name: string, { size, unpackedSize, files: packed }: Pack): readonly string[] => [
    name,
    (size / 1000).toFixed(1),
    (unpackedSize / 1000).toFixed(0),
    grouped(packed.length),
  ];
  return [
    {
      title: 'Package',
      method: 'What `npm pack` makes; KB of 1000 bytes.',
      columns: ['package', 'KB gzipped', 'KB unpacked', 'files'],
      rows: [row('as published', whole), row('without the description files', code)],
      limits: [
        atMost('package without the description files, gzipped', code.size / 1000, 150, 'KB', 1),
        atMost('runtime dependencies', Object.keys(dependencies).length, 1, '', 0),
      ],
    },
  ];
});
