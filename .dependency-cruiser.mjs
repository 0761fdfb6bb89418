/** Which part may import which: `npm run lint:imports`. */

/** The stages of the generator in their order. Each may use what the ones before it export. */
const stages = ['load', 'validate', 'model', 'render', 'write'];

/** What the stages `validate` and `model` share. */
const settings = '^generator/model/settings/';
/** Problems in the catalog: for every stage. */
const reporting = '^generator/diagnostics\\.ts$';
const sourceTypes = '^generator/load/types\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Who reads one of these files has to read all.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    ...stages.slice(0, -1).map((stage, index) => ({
      name: `${stage}-before-${stages[index + 1]}`,
      comment: 'A stage imports only from earlier ones.',
      severity: 'error',
      from: { path: `^generator/${stage}/` },
      to: { path: `^generator/(${stages.slice(index + 1).join('|')})/`, pathNot: settings },
    })),
    {
      name: 'settings-for-validate-and-model',
      comment: 'Both judge settings; what they share knows the source files only.',
      severity: 'error',
      from: { path: settings },
      to: { path: '^generator/', pathNot: [settings, '^generator/load/', reporting] },
    },
    {
      name: 'words-and-print-for-render',
      comment: 'How something is worded or written down concerns the rendering alone.',
      severity: 'error',
      from: { path: '^generator/(load|validate|model|write)/' },
      to: { path: '^generator/(wording|print)/' },
    },
    {
      name: 'wording-knows-the-model',
      severity: 'error',
      from: { path: '^generator/wording/' },
      to: { path: '^generator/', pathNot: ['^generator/(wording|print|model)/', sourceTypes, reporting] },
    },
    {
      name: 'print-knows-nothing',
      severity: 'error',
      from: { path: '^generator/print/' },
      to: { path: '^generator/', pathNot: ['^generator/print/', sourceTypes, reporting] },
    },
    {
      name: 'stages-below-the-command',
      comment: 'The command puts the stages together; they know nothing of it.',
      severity: 'error',
      from: { path: '^generator/[^/]+/' },
      to: { path: '^generator/[^/]+$', pathNot: reporting },
    },
    {
      name: 'generator-alone',
      comment: 'Apart from four pure functions that the package needs as well.',
      severity: 'error',
      from: { path: '^generator/' },
      to: {
        path: '^(client|generated|site|scripts|test)/',
        pathNot: '^client/(blank|folded-name|validate/nearest|versions)\\.ts$',
      },
    },
    {
      name: 'diagnostics-know-nothing',
      comment: 'The generator and the command line tool show problems in files with them.',
      severity: 'error',
      from: { path: '^diagnostics/' },
      to: { path: '^(cli|client|generated|generator|site|scripts|test)/' },
    },
    {
      name: 'client-small',
      comment: 'What the package imports is what its users install.',
      severity: 'error',
      // `listen` is for tests in Node.
      from: { path: '^(client|generated/client)/', pathNot: '^client/testing/listen\\.ts$' },
      to: { pathNot: '^(client|generated/client)/|^node_modules/openapi-fetch/' },
    },
    {
      name: 'cli-on-the-package',
      comment: 'The command line tool uses what everybody can import, the nearest names, and the waits.',
      severity: 'error',
      from: { path: '^cli/' },
      to: {
        path: '^(client|generated|generator|site|scripts|test)/',
        pathNot:
          '^client/(index|raw|retry-after|validate/nearest)\\.ts$|^generated/client/(catalog|validate/index)\\.ts$',
      },
    },
    {
      name: 'cli-on-top',
      severity: 'error',
      from: { pathNot: '^(cli|test|scripts)/' },
      to: { path: '^cli/' },
    },
    {
      name: 'site-for-browsers',
      comment: 'The pages bundle these files: they may only use what needs no Node.',
      severity: 'error',
      from: { path: '^site/' },
      to: {
        pathNot: '^(site|client|generated/client)/|^generator/(render/samples|wording)/',
      },
    },
    {
      name: 'scripts-on-top',
      severity: 'error',
      from: { pathNot: '^(scripts|test)/|^vitest\\.config\\.ts$' },
      to: { path: '^scripts/' },
    },
    {
      name: 'tests-on-top',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^test/fixtures/' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Imports of types count as well.
    tsPreCompilationDeps: true,
  },
};
