/** Responses other than success. */
import type { ErrorShape, Json, Level, OperationKind, ResponseSource } from '../../load/types.ts';
import type { Integration, Model } from '../../model/types.ts';

/** What `templates/openapi/_response.hbs` prints. The body is text, or of one of the schemas. */
export interface ResponseView {
  readonly name: string;
  readonly description: string;
  readonly headers: readonly string[];
  readonly mediaType: 'application/json' | 'text/plain';
  readonly isText: boolean;
  /** The only schema. */
  readonly schema: string | undefined;
  /** Several schemas. */
  readonly anyOf: readonly string[];
  readonly examples: readonly { readonly name: string; readonly summary: string; readonly body: Json }[];
}

const shapeSchemas: Readonly<Record<Exclude<ErrorShape, 'text'>, string>> = {
  parameter: 'ParameterProblem',
  server: 'ServerMessage',
  token: 'TokenProblem',
};

/** A response for `components.responses`. */
export function responseView(name: string, source: ResponseSource): ResponseView {
  const { description, headers = [], examples = {} } = source;
  const schemas = new Set<string>();
  for (const { shape } of Object.values(examples)) if (shape !== 'text') schemas.add(shapeSchemas[shape]);
  const [schema] = schemas;
  const isText = schema === undefined;
  return {
    name,
    description,
    headers,
    mediaType: isText ? 'text/plain' : 'application/json',
    isText,
    schema: schemas.size === 1 ? schema : undefined,
    anyOf: schemas.size > 1 ? [...schemas] : [],
    examples: Object.entries(examples).map(([example, { summary, body }]) => ({
      name: example,
      summary,
      body,
    })),
  };
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
