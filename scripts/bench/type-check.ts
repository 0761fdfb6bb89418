/** The work of the compiler for a program that sets Slack. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { binOf, runNode } from '../run.ts';
import { TaskError } from '../task.ts';
import { gitbeaker, heyApi, openapiFetch, ours, oursRaw, type Program } from './programs.ts';
import { atMost, grouped, runBenchmark } from './report.ts';
import { compilerOptions } from './type-check-options.ts';
import { consumerOf } from './workspace-folders.ts';

const programs: readonly Program[] = [ours, oursRaw, openapiFetch, heyApi, gitbeaker];
const empty: Program = { name: 'empty program', text: 'export {};\n' };

interface Figures {
  readonly instantiations: number;
  readonly types: number;
  /** Lines of the declarations of this package that the compiler reads. */
  readonly lines: number;
}

await runBenchmark(async (folder) => {
  const results = new Map<Program, Figures>();
  for (const program of [empty, ...programs]) results.set(program, await check(program, consumerOf(folder)));
  const more = (program: Program, key: keyof Figures): number =>
    (results.get(program)?.[key] ?? Number.NaN) - (results.get(empty)?.[key] ?? Number.NaN);
  return [
    {
      title: 'Type-checking the program',
      method:
        'What tsc 5.9 does in addition to an empty program, with skipLibCheck, against the declarations of the packed package.',
      columns: ['client', 'instantiations', 'types', 'lines of our declarations'],
      rows: programs.map((program) => [
        program.name,
        grouped(more(program, 'instantiations')),
        grouped(more(program, 'types')),
        grouped(more(program, 'lines')),
      ]),
      limits: [
        atMost('type instantiations of the program', more(ours, 'instantiations'), 50, '', 0),
        atMost('lines of our declarations that the program reads', more(ours, 'lines'), 7000, '', 0),
      ],
    },
  ];
});

async function check({ name, text }: Program, consumer: string): Promise<Figures> {
  writeFileSync(join(consumer, 'program.ts'), text);
  writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const { code, output } = await runNode([
    binOf('typescript', 'tsc'),
    '--project',
    consumer,
    '--extendedDiagnostics',
    '--listFiles',
  ]);
  if (code !== 0) throw new TaskError(`The program for ${name} does not compile:\n${output.trim()}`);
  const figure = (label: string): number =>
    Number(new RegExp(`^${label}: +([\\d.]+)`, 'm').exec(output)?.[1]);
  const lines = output
    .split('\n')
    .filter((path) => path.includes('/node_modules/gitlab-integrations/'))
    .reduce((sum, path) => sum + readFileSync(path, 'utf8').split('\n').length, 0);
  return { instantiations: figure('Instantiations'), types: figure('Types'), lines };
}
