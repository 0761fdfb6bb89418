/** The request in Python, with the package requests. */
import type { Json } from '../../load/types.ts';
import { type SampleRequest, type Setting, urlOf } from './request.ts';

const functions = { set: 'put', get: 'get', disable: 'delete' } as const;

export function pythonSample(request: SampleRequest): string {
  const { operation, settings } = request;
  const lines = [
    'import os',
    '',
    'import requests',
    '',
    `response = requests.${functions[operation]}(`,
    `    ${JSON.stringify(urlOf(request))},`,
    '    headers={"PRIVATE-TOKEN": os.environ["GITLAB_TOKEN"]},',
  ];
  if (operation === 'set') lines.push(`    json=${dictionary(settings)},`);
  lines.push('    timeout=30,', ')', 'response.raise_for_status()');
  lines.push(operation === 'disable' ? 'print(response.status_code)' : 'print(response.json())');
  return lines.join('\n');
}

function dictionary(settings: readonly Setting[]): string {
  if (settings.length === 0) return '{}';
  const lines = settings.map(({ name, value, variable }) => {
    const expression = variable === undefined ? literal(value) : `os.environ[${JSON.stringify(variable)}]`;
    return `        ${JSON.stringify(name)}: ${expression},`;
  });
  return ['{', ...lines, '    }'].join('\n');
}

function literal(value: Json): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return JSON.stringify(value);
}
