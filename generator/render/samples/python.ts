/** The request in Python, with the package requests. */
import { type SampleRequest, type Setting, urlOf, type Value } from './request.ts';

const functions = { set: 'put', get: 'get', disable: 'delete' } as const;

export function pythonSample({ operation, slug, settings }: SampleRequest): string {
  return [
    'import os',
    '',
    'import requests',
    '',
    `response = requests.${functions[operation]}(`,
    `    ${JSON.stringify(urlOf(slug))},`,
    '    headers={"PRIVATE-TOKEN": os.environ["GITLAB_TOKEN"]},',
    ...(operation === 'set' ? dictionary(settings) : []),
    '    timeout=30,',
    ')',
    'response.raise_for_status()',
    operation === 'disable' ? 'print(response.status_code)' : 'print(response.json())',
  ].join('\n');
}

function dictionary(settings: readonly Setting[]): readonly string[] {
  if (settings.length === 0) return ['    json={},'];
  const lines = settings.map(
    ({ name, value, variable }) =>
      `        ${JSON.stringify(name)}: ${variable === undefined ? literal(value) : `os.environ[${JSON.stringify(variable)}]`},`,
  );
  return ['    json={', ...lines, '    },'];
}

function literal(value: Value): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  return JSON.stringify(value);
}
