/**
 * The minimum work of such a generator: parse the YAML, render three templates, write. Arguments: the
 * catalog's folder and that of the output.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import { parse } from 'yaml';

const [spec = 'spec', out = 'floor'] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const names = [
  ...['api', 'fields', 'field-sets', 'other-names'].map((name) => `${name}.yaml`),
  ...readdirSync(join(spec, 'integrations')).map((name) => `integrations/${name}`),
];
const files = names.map((name) => ({ name, data: parse(readFileSync(join(spec, name), 'utf8')) as unknown }));
Handlebars.registerHelper('json', (value: unknown) => JSON.stringify(value ?? null));
const template =
  '{{#each .}}{{name}}:\n{{#each data.fields}}  - name: {{json name}}\n    type: {{json type}}\n    description: {{json description}}\n{{/each}}{{json data}}\n{{/each}}';
for (const number of [1, 2, 3])
  writeFileSync(
    join(out, `${number}.txt`),
    Handlebars.compile(`${template}\n# ${number}`, { noEscape: true })(files),
  );
