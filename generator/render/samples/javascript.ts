/** The request in JavaScript: with our client, and with plain fetch. */
import { host, methods, project, type SampleRequest, type Setting, urlOf, type Value } from './request.ts';

/** A module that uses the npm package. */
export function clientSample({ operation, slug, settings }: SampleRequest): string {
  const start = [
    "import { createClient } from 'gitlab-integrations';",
    '',
    `const gitlab = createClient({ host: ${text(host)}, token: process.env.GITLAB_TOKEN });`,
    '',
  ];
  const target = `${text(project)}, ${text(slug)}`;
  switch (operation) {
    case 'set':
      return [
        ...start,
        `const integration = await gitlab.set(${target}, ${objectOf(settings, '', (variable) => `process.env.${variable} ?? ''`)});`,
        'console.log(integration.active);',
      ].join('\n');
    case 'get':
      return [
        ...start,
        `const integration = await gitlab.get(${target});`,
        "console.log(integration?.properties ?? 'never set up');",
      ].join('\n');
    case 'disable':
      return [
        ...start,
        `const existed = await gitlab.disable(${target});`,
        "console.log(existed ? 'disabled' : 'never set up');",
      ].join('\n');
    default:
      return operation satisfies never;
  }
}

/** A module without dependencies. */
export function fetchSample({ operation, slug, settings }: SampleRequest): string {
  const isSet = operation === 'set';
  return [
    `const response = await fetch(${text(urlOf(slug))}, {`,
    ...(operation === 'get' ? [] : [`  method: ${text(methods[operation])},`]),
    `  headers: { 'PRIVATE-TOKEN': process.env.GITLAB_TOKEN${isSet ? ", 'Content-Type': 'application/json'" : ''} },`,
    ...(isSet
      ? [`  body: JSON.stringify(${objectOf(settings, '  ', (variable) => `process.env.${variable}`)}),`]
      : []),
    '});',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to show.
    'if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);',
    operation === 'disable' ? 'console.log(response.status);' : 'console.log(await response.json());',
  ].join('\n');
}

function objectOf(
  settings: readonly Setting[],
  indent: string,
  secret: (variable: string) => string,
): string {
  if (settings.length === 0) return '{}';
  const lines = settings.map(
    ({ name, value, variable }) =>
      `${indent}  ${name}: ${variable === undefined ? literal(value) : secret(variable)},`,
  );
  return ['{', ...lines, `${indent}}`].join('\n');
}

function literal(value: Value): string {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return JSON.stringify(value);
}

/** A text in single quotes. */
function text(value: string): string {
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
