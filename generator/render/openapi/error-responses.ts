/** Responses other than success. */
import type { ErrorShape, Json, Level, OperationKind, ResponseSource } from '../../load/types.ts';
import type { Integration, Model } from '../../model/types.ts';

/** What `templates/openapi/_response.hbs` prints. */
export interface ResponseView {
  readonly name: string;
  readonly description: string;
  readonly headers: readonly string[];
  readonly bodies: readonly BodyView[];
}

/** A body of one media type: text, or of one of the schemas. */
interface BodyView {
  readonly mediaType: 'application/json' | 'text/plain';
  readonly isText: boolean;
  /** The only schema. */
  readonly schema: string | undefined;
  /** Several schemas. */
  readonly anyOf: readonly string[];
  readonly examples: readonly { readonly name: string; readonly summary: string; readonly body: Json }[];
}

type Examples = NonNullable<ResponseSource['examples']>;

const shapeSchemas: Readonly<Record<Exclude<ErrorShape, 'text'>, string>> = {
  parameter: 'ParameterProblem',
  server: 'ServerMessage',
  token: 'TokenProblem',
  limit: 'LimitProblem',
};

/** A response for `components.responses`. */
export function responseView(name: string, source: ResponseSource): ResponseView {
  const { description, headers = [], examples = {} } = source;
  const of = (isText: boolean): Examples =>
    Object.fromEntries(Object.entries(examples).filter(([, { shape }]) => (shape === 'text') === isText));
  return { name, description, headers, bodies: [...bodyView(of(true), true), ...bodyView(of(false), false)] };
}

/** The body of these examples, unless there are none. */
function bodyView(examples: Examples, isText: boolean): readonly BodyView[] {
  const named = Object.entries(examples);
  if (named.length === 0) return [];
  const schemas = new Set(named.flatMap(([, { shape }]) => (shape === 'text' ? [] : [shapeSchemas[shape]])));
  const [schema] = schemas;
  return [
    {
      mediaType: isText ? 'text/plain' : 'application/json',
      isText,
      schema: schemas.size === 1 ? schema : undefined,
      anyOf: schemas.size > 1 ? [...schemas] : [],
      examples: named.map(([name, { summary, body }]) => ({ name, summary, body })),
    },
  ];
}

/** The responses that an operation can give, in the order of their status. */
export function responsesFor(
  { api }: Model,
  kind: OperationKind,
  level: Level,
  integration?: Integration,
): readonly { readonly status: string; readonly name: string }[] {
  return Object.entries(api.responses)
    .filter(([, { operations, levels = [level] }]) => operations.includes(kind) && levels.includes(level))
    .filter(([, { only }]) => only === undefined || integration?.[only] === true)
    .toSorted(([, a], [, b]) => a.status - b.status)
    .map(([name, { status }]) => ({ status: String(status), name }));
}
