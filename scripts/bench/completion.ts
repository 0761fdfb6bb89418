/** How long an editor takes to complete the settings of Slack. */
import { join } from 'node:path';
import ts from 'typescript';
import { TaskError } from '../task.ts';
import { atMost, median, runBenchmark } from './report.ts';
import { compilerOptions } from './type-check-options.ts';
import { consumerOf } from './workspace-folders.ts';

const rounds = 41;
const warmUp = 10;
const cursor = '/*cursor*/';

interface Subject {
  readonly name: string;
  readonly text: string;
}

const plain: Subject = {
  name: 'plain interfaces, Slack only',
  text: `import type { PlainClient } from './plain-interfaces.ts';\ndeclare const gitlab: PlainClient;\ngitlab.set('group/project', 'slack', { ${cursor} });\n`,
};
const ours: Subject = {
  name: 'gitlab-integrations',
  text: `import { createClient } from 'gitlab-integrations';\nconst gitlab = createClient();\ngitlab.set('group/project', 'slack', { ${cursor} });\n`,
};
const openapiFetch: Subject = {
  name: 'openapi-fetch',
  text: `import createClient from 'openapi-fetch';\nimport type { paths } from './schema.ts';\nconst gitlab = createClient<paths>();\ngitlab.PUT('/projects/{id}/integrations/slack', { params: { path: { id: 'group/project' } }, body: { ${cursor} } });\n`,
};
const heyApi: Subject = {
  name: '@hey-api/openapi-ts',
  text: `import { setSlackIntegration } from './hey-api/index.ts';\nsetSlackIntegration({ path: { id: 'group/project' }, body: { ${cursor} } });\n`,
};

await runBenchmark(async (folder) => {
  const editors = [plain, ours, openapiFetch, heyApi].map((subject) => ({
    subject,
    complete: openEditor(subject, consumerOf(folder)),
    times: [] as number[],
  }));
  for (let round = -warmUp; round < rounds; round++) {
    for (const { complete, times } of editors) {
      const milliseconds = complete(round);
      if (round >= 0) times.push(milliseconds);
    }
  }
  const timeOf = (wanted: Subject): number =>
    median(editors.find(({ subject }) => subject === wanted)?.times ?? []);
  return [
    {
      title: 'Completion of the settings in the editor',
      method: `TypeScript's language service, warm: completions inside the settings of Slack after a small edit; medians of ${rounds} rounds in turn.`,
      columns: ['client', '× plain interfaces', 'milliseconds'],
      rows: editors.map(({ subject }) => [
        subject.name,
        (timeOf(subject) / timeOf(plain)).toFixed(2),
        timeOf(subject).toFixed(1),
      ]),
      limits: [atMost('completion, compared with plain interfaces', timeOf(ours) / timeOf(plain), 2, '×')],
    },
  ];
});

/** A function that edits the program and returns the duration of the following completion in milliseconds. */
function openEditor({ name, text }: Subject, folder: string): (edit: number) => number {
  const program = join(folder, 'edited.ts');
  let content = text;
  let version = 0;
  const service = ts.createLanguageService(
    {
      fileExists: (path) => path === program || ts.sys.fileExists(path),
      readFile: (path) => (path === program ? content : ts.sys.readFile(path)),
      directoryExists: ts.sys.directoryExists,
      realpath: (path) => ts.sys.realpath?.(path) ?? path,
      getScriptFileNames: () => [program],
      getScriptVersion: (path) => (path === program ? String(version) : '1'),
      getScriptSnapshot: (path) => {
        const found = path === program ? content : ts.sys.readFile(path);
        return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
      },
      getCurrentDirectory: () => folder,
      getCompilationSettings: () => ts.convertCompilerOptionsFromJson(compilerOptions, folder).options,
      getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    },
    ts.createDocumentRegistry(),
  );
  return (edit) => {
    content = `${text}const edit = ${edit};\n`;
    version += 1;
    const start = performance.now();
    const completions = service.getCompletionsAtPosition(program, text.indexOf(cursor), {});
    const milliseconds = performance.now() - start;
    if (!completions?.entries.some((entry) => entry.name === 'webhook'))
      throw new TaskError(`The editor does not complete the settings of ${name}.`);
    return milliseconds;
  };
}
