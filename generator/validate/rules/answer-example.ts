import type { Finding } from '../../diagnostics.ts';
import type { ApiSource, ErrorShape, Json } from '../../load/types.ts';
import type { Draft } from '../../model/settings/field-facts.ts';
import type { DraftFile, Rule } from '../context.ts';

const requiredTexts: Readonly<Record<Exclude<ErrorShape, 'text' | 'limit'>, readonly string[]>> = {
  parameter: ['error'],
  server: ['message'],
  token: ['error', 'error_description'],
};

/** Examples of responses, of headers and of the common properties match their description. */
export const answerExample: Rule = {
  name: 'answer-example',
  check({ api }) {
    return api ? [...exampleValues(api), ...exampleBodies(api)] : [];
  },
};

function exampleValues({ file, data }: DraftFile<ApiSource>): readonly Finding[] {
  const described: readonly (readonly [string, string, Described | undefined])[] = [
    ...Object.entries(data.entity ?? {}).map(([name, one]) => ['entity', name, one] as const),
    ...Object.entries(data.headers ?? {}).map(([name, one]) => ['headers', name, one] as const),
  ];
  return described.flatMap(([group, name, one = {}]) => {
    const problem = typeProblem(one);
    if (problem === undefined) return [];
    return [{ file, path: [group, name, 'example'], message: `the example of \`${name}\` ${problem}` }];
  });
}

interface Described {
  readonly type?: string;
  readonly format?: string;
  readonly example?: Json;
}

function typeProblem({ type, format, example }: Described): string | undefined {
  if (type === undefined || example === undefined) return undefined;
  const isRight = type === 'integer' ? Number.isInteger(example) : typeof example === type;
  if (!isRight) return `must be of the type ${type}`;
  return format === 'date-time' &&
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(String(example))
    ? 'must be a time such as `2026-01-20T11:20:25.297Z`'
    : undefined;
}

function exampleBodies({ file, data }: DraftFile<ApiSource>): readonly Finding[] {
  return Object.entries(data.responses ?? {}).flatMap(([name, { examples = {} } = {}]) => {
    return Object.entries(examples).flatMap(([example, { shape, body } = {}]) => {
      const path = ['responses', name, 'examples', example, 'body'];
      const problem = bodyProblem(shape, body);
      return problem === undefined
        ? []
        : [{ file, path, message: `the body of the example \`${example}\` ${problem}` }];
    });
  });
}

function bodyProblem(shape: ErrorShape | undefined, body: Draft<Json> | undefined): string | undefined {
  if (shape === undefined) return undefined;
  if (shape === 'text') return typeof body === 'string' ? undefined : 'must be a string';
  const members = new Map(Object.entries(Object(body)));
  if (shape === 'limit')
    return typeof Object(members.get('message')).error === 'string'
      ? undefined
      : 'must have a string under `error` in `message`';
  const required = [...requiredTexts[shape]];
  if (shape === 'token' && members.has('scope')) required.push('scope');
  const missing = required.filter((key) => typeof members.get(key) !== 'string');
  return missing.length === 0
    ? undefined
    : `must have a string under ${missing.map((key) => `\`${key}\``).join(' and ')}`;
}
