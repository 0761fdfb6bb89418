/** The request in JavaScript: with our client, and with plain fetch. */
import type { Level } from '../../load/types.ts';
import { literal, propertyKey } from '../../print/typescript.ts';
import { host, methods, type SampleRequest, type Setting, targets, urlOf } from './request.ts';

/** A module that uses the npm package. */
export function clientSample(request: SampleRequest): string {
  return `import { createClient } from 'gitlab-integrations';

const gitlab = createClient({ host: ${literal(host)}, token: process.env.GITLAB_TOKEN });

${clientCall(request)}`;
}

/** What the client has the methods of a level in. */
export function clientAt(level: Level): string {
  return level === 'group' ? 'gitlab.groups' : 'gitlab';
}

function clientCall({ operation, level, slug, settings }: SampleRequest): string {
  const calls = clientAt(level);
  const target = `${literal(targets[level])}, ${literal(slug)}`;
  switch (operation) {
    case 'set': {
      const body = objectOf(settings, '', (variable) => `process.env.${variable} ?? ''`);
      return `const integration = await ${calls}.set(${target}, ${body});
console.log(integration.active);`;
    }
    case 'get':
      return `const integration = await ${calls}.get(${target});
console.log(integration?.properties ?? 'never set up');`;
    case 'disable':
      return `const existed = await ${calls}.disable(${target});
console.log(existed ? 'disabled' : 'never set up');`;
    default:
      return operation satisfies never;
  }
}

/** A module without dependencies. */
export function fetchSample(request: SampleRequest): string {
  const { operation, settings } = request;
  const lines = [`const response = await fetch(${literal(urlOf(request))}, {`];
  if (operation !== 'get') lines.push(`  method: ${literal(methods[operation])},`);
  const token = "'PRIVATE-TOKEN': process.env.GITLAB_TOKEN";
  if (operation === 'set') {
    const body = objectOf(settings, '  ', (variable) => `process.env.${variable}`);
    lines.push(`  headers: { ${token}, 'Content-Type': 'application/json' },`);
    lines.push(`  body: JSON.stringify(${body}),`);
  } else {
    lines.push(`  headers: { ${token} },`);
  }
  lines.push('});');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code to show.
  lines.push('if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);');
  const result = operation === 'disable' ? 'response.status' : 'await response.json()';
  lines.push(`console.log(${result});`);
  return lines.join('\n');
}

function objectOf(
  settings: readonly Setting[],
  indent: string,
  secretOf: (variable: string) => string,
): string {
  if (settings.length === 0) return '{}';
  const lines = settings.map(({ name, value, variable }) => {
    const expression = variable === undefined ? literal(value) : secretOf(variable);
    return `${indent}  ${propertyKey(name)}: ${expression},`;
  });
  return ['{', ...lines, `${indent}}`].join('\n');
}
