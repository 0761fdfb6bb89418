/** The code that uses the output of a tool. */
import { type Fact, facts, prelude, type Secrets } from './facts.ts';
import type { Code, Tool } from './tools/tool.ts';

/** A module whose exported types show which facts hold; undefined for output without types. */
export function probeOf({ types }: Tool, schemas: readonly string[], secrets: Secrets): string | undefined {
  if (types === undefined) return undefined;
  const models = schemas.map((schema) => `export type Model_${schema} = ${types.model(schema)};`);
  const proofs = facts.flatMap(({ name, proof }: Fact) =>
    typeof proof === 'function' ? [`export type Fact_${name} = ${proof(types, secrets)};`] : [],
  );
  return [types.imports, prelude, ...models, ...proofs, ''].join('\n');
}

/** A module that exports what `runner.ts` calls; undefined for output without anything to call. */
export function programOf({ call, judge, mocks, dates }: Tool, description: string): string | undefined {
  const parts: readonly [Code | undefined, (code: string) => string][] = [
    [call, (code) => `export const call = async (id: string): Promise<void> => {\n${code}\n};`],
    [judge, (code) => `${code}\nexport { accepts };`],
    [mocks, (code) => `${code}\nexport { invent };`],
    [dates, (code) => `${code}\nexport { read };`],
  ];
  const used = parts.flatMap(([part, exported]) =>
    part === undefined ? [] : [{ imports: part.imports, code: exported(part.code) }],
  );
  if (used.length === 0) return undefined;
  return [
    ...used.map(({ imports }) => imports),
    definitions(description),
    ...used.map(({ code }) => code),
    '',
  ].join('\n');
}

/** What the code of a tool may use. */
const definitions = (description: string): string => `
interface BodyCase {
  readonly body: 'request' | 'response';
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly value: unknown;
}
const description = ${JSON.stringify(description)};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);`;
