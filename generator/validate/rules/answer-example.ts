import type { Finding } from '../../diagnostics.ts';
import type { ErrorShape, Json } from '../../load/types.ts';
import type { Rule } from '../context.ts';

const required: Readonly<Record<Exclude<ErrorShape, 'text'>, readonly string[]>> = {
  parameter: ['error'],
  server: ['message'],
  token: ['error', 'error_description'],
};

/** Examples of answers, of headers and of what every answer has fit their description. */
export const answerExample: Rule = {
  name: 'answer-example',
  check({ api }) {
    if (!api) return [];
    const { entity = {}, headers = {}, responses = {} } = api.data;
    const typed = [
      ...Object.entries(entity).map((entry) => ['entity', ...entry] as const),
      ...Object.entries(headers).map((entry) => ['headers', ...entry] as const),
    ];
    const values = typed.flatMap(([group, name, described]): readonly Finding[] => {
      const problem = described && typeProblem(described);
      return problem === undefined
        ? []
        : [
            {
              file: api.file,
              path: [group, name, 'example'],
              message: `the example of \`${name}\` ${problem}`,
            },
          ];
    });
    const bodies = Object.entries(responses).flatMap(([name, response]): readonly Finding[] => {
      const examples = Object.entries(response?.examples ?? {});
      const place = (example: string, key: string): Pick<Finding, 'file' | 'path'> => ({
        file: api.file,
        path: ['responses', name, 'examples', example, key],
      });
      const hasText = examples.some(([, example]) => example?.shape === 'text');
      return examples.flatMap(([example, { shape, body } = {}]): readonly Finding[] => {
        if (shape === undefined) return [];
        if (hasText && shape !== 'text')
          return [
            {
              ...place(example, 'shape'),
              message: `\`${name}\` has examples in plain text and examples in JSON`,
              hint: 'Keep one kind.',
            },
          ];
        // A draft differs from Json only in what the format check took out, and it takes nothing out of a body.
        const problem = bodyProblem(shape, body as Json | undefined);
        return problem === undefined
          ? []
          : [{ ...place(example, 'body'), message: `the body of the example \`${example}\` ${problem}` }];
      });
    });
    return [...values, ...bodies];
  },
};

function typeProblem({
  type,
  format,
  example,
}: {
  readonly type?: string;
  readonly format?: string;
  readonly example?: Json;
}): string | undefined {
  if (type === undefined || example === undefined) return undefined;
  const isRight = type === 'integer' ? Number.isInteger(example) : typeof example === type;
  if (!isRight) return `must be of the type ${type}`;
  return format === 'date-time' &&
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(String(example))
    ? 'must be a time such as `2026-01-20T11:20:25.297Z`'
    : undefined;
}

function bodyProblem(shape: ErrorShape, body: Json | undefined): string | undefined {
  if (shape === 'text') return typeof body === 'string' ? undefined : 'must be a text';
  const texts =
    typeof body === 'object' && body !== null
      ? new Map<string, Json>(Object.entries(body))
      : new Map<string, Json>();
  const missing = [...required[shape], ...(texts.has('scope') && shape === 'token' ? ['scope'] : [])].find(
    (key) => typeof texts.get(key) !== 'string',
  );
  return missing === undefined ? undefined : `must have a text under \`${missing}\``;
}
