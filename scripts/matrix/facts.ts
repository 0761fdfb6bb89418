/** The facts that should hold in the output of every generator. */
import type { Subject, Tool } from './tools.ts';

export interface Fact {
  readonly name: FactName;
  readonly title: string;
  /** The editions in which it is stated. */
  readonly editions: readonly Subject['edition'][];
  /**
   * How it is proved: by a type that must be `true`, by the compiler, by the types of all schemas, or by a
   * request.
   */
  readonly proof: ((tool: Tool, secrets: Secrets) => string) | 'compiler' | 'models' | 'request';
}

export type FactName =
  | 'strict'
  | 'models'
  | 'required'
  | 'condition'
  | 'slug'
  | 'secrets'
  | 'null'
  | 'encoding';

/** Settings that no response may contain, by the name of the schema of properties. */
export type Secrets = ReadonlyMap<string, readonly string[]>;

const both = ['verified', 'documented'] as const;

export const facts: readonly Fact[] = [
  { name: 'strict', title: '`tsc --strict`', editions: both, proof: 'compiler' },
  // Each named schema is a type of its own, and none is `any` or `unknown`.
  { name: 'models', title: 'every schema', editions: both, proof: 'models' },
  {
    name: 'required',
    title: 'required settings',
    editions: both,
    proof: (tool) =>
      isTrue(
        `Takes<${bodyOf(tool, 'Slack')}, { webhook: string }>`,
        `Refuses<${bodyOf(tool, 'Slack')}, { channel: string }>`,
      ),
  },
  {
    name: 'condition',
    title: 'conditional settings',
    // The page does not state conditions.
    editions: ['verified'],
    proof: (tool) => {
      const jira = bodyOf(tool, 'Jira');
      const base = '{ url: string; password: string }';
      return isTrue(
        `Refuses<${jira}, ${base}>`,
        `Takes<${jira}, ${base} & { username: string }>`,
        `Takes<${jira}, ${base} & { jira_auth_type: 1 }>`,
      );
    },
  },
  {
    name: 'null',
    title: 'null clears',
    // The page does not mention null.
    editions: ['verified'],
    proof: (tool) =>
      isTrue(
        `Takes<${bodyOf(tool, 'Slack')}, { webhook: string; channel: null }>`,
        `Refuses<${bodyOf(tool, 'Slack')}, { webhook: null }>`,
      ),
  },
  {
    name: 'slug',
    title: 'literal slugs',
    editions: both,
    proof: ({ model }) =>
      isTrue(
        `Takes<'slack', ${model('SlackIntegration')}['slug']>`,
        `Takes<${model('SlackIntegration')}['slug'], 'slack'>`,
      ),
  },
  {
    name: 'secrets',
    title: 'no secret in responses',
    editions: both,
    proof: ({ model }, secrets) =>
      `Takes<never, ${[...secrets].map(([schema, names]) => `Extract<keyof ${model(schema)}, ${names.map((name) => `'${name}'`).join(' | ')}>`).join(' | ')}>`,
  },
  { name: 'encoding', title: 'encodes `group/project`', editions: both, proof: 'request' },
];

export const factNames: readonly FactName[] = facts.map(({ name }) => name);

/** The types in which facts are expressed. */
export const prelude = `type Takes<Type, Value> = [Value] extends [Type] ? true : false;
type Refuses<Type, Value> = [Value] extends [Type] ? false : true;`;

/** The type of the settings that a request sends. */
function bodyOf(
  { model, body = (integration) => model(`${integration}Settings`) }: Tool,
  integration: string,
): string {
  return body(integration);
}

/** A type that is `true` if all of these are. */
function isTrue(...types: readonly string[]): string {
  return `[${types.join(', ')}] extends [${types.map(() => 'true').join(', ')}] ? true : false`;
}
