/** The facts that should hold in the output of every tool, as far as they concern it. */
import type { BodyFact } from './bodies/cases.ts';
import type { Subject, Tool, Types } from './tools/tool.ts';

/** Facts that types prove. */
type TypeFact = 'models' | 'needed' | 'condition' | 'null' | 'slug' | 'secrets';

export type FactName = 'compiles' | 'encoding' | 'mocks' | 'dates' | TypeFact | BodyFact;

export interface Fact {
  readonly name: FactName;
  readonly title: string;
  /** The editions in which it is stated, if not in both. */
  readonly edition?: Subject['edition'];
  /** Which tools it concerns. */
  readonly concerns: (tool: Tool) => boolean;
  /** The type that must be `true`, if a type proves it. */
  readonly proof?: (types: Types, secrets: Secrets) => string;
}

/** Settings that no response may contain, by the name of the schema of properties. */
export type Secrets = ReadonlyMap<string, readonly string[]>;

const hasTypes = ({ types }: Tool): boolean => types !== undefined;
const hasJudge = ({ judge }: Tool): boolean => judge !== undefined;

export const facts: readonly Fact[] = [
  // Servers have no output.
  { name: 'compiles', title: 'compiles strictly', concerns: ({ run }) => run !== undefined },
  // Each named schema is a type of its own, and none is `any` or `unknown`.
  { name: 'models', title: 'every schema is a type', concerns: hasTypes },
  {
    name: 'needed',
    title: 'required settings are required',
    concerns: hasTypes,
    proof: (types) =>
      isTrue(
        `Takes<${bodyOf(types, 'Slack')}, { webhook: string }>`,
        `Refuses<${bodyOf(types, 'Slack')}, { channel: string }>`,
      ),
  },
  {
    name: 'condition',
    title: 'conditional settings are required',
    // The page does not state conditions.
    edition: 'verified',
    concerns: hasTypes,
    proof: (types) => {
      const jira = bodyOf(types, 'Jira');
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
    edition: 'verified',
    concerns: hasTypes,
    proof: (types) =>
      isTrue(
        `Takes<${bodyOf(types, 'Slack')}, { webhook: string; channel: null }>`,
        `Refuses<${bodyOf(types, 'Slack')}, { webhook: null }>`,
      ),
  },
  {
    name: 'slug',
    title: 'slugs are literals',
    concerns: hasTypes,
    proof: ({ model }) =>
      isTrue(
        `Takes<'slack', ${model('SlackIntegration')}['slug']>`,
        `Takes<${model('SlackIntegration')}['slug'], 'slack'>`,
      ),
  },
  {
    name: 'secrets',
    title: 'no secret in responses',
    concerns: hasTypes,
    proof: ({ model }, secrets) =>
      `Takes<never, ${[...secrets].map(([schema, names]) => `Extract<keyof ${model(schema)}, ${names.map((name) => `'${name}'`).join(' | ')}>`).join(' | ')}>`,
  },
  { name: 'encoding', title: 'encodes `group/project`', concerns: ({ call }) => call !== undefined },
  { name: 'requests', title: 'accepts valid requests', concerns: hasJudge },
  { name: 'responses', title: 'accepts responses', concerns: hasJudge },
  { name: 'required', title: 'notices missing settings', concerns: hasJudge },
  { name: 'types', title: 'notices wrong types', concerns: hasJudge },
  { name: 'values', title: 'notices unlisted values', edition: 'verified', concerns: hasJudge },
  { name: 'patterns', title: 'notices broken patterns', edition: 'verified', concerns: hasJudge },
  { name: 'conditions', title: 'notices broken conditions', edition: 'verified', concerns: hasJudge },
  { name: 'unknown', title: 'notices unknown settings', concerns: hasJudge },
  { name: 'mocks', title: 'invents valid responses', concerns: ({ mocks }) => mocks !== undefined },
  { name: 'dates', title: 'converts dates as typed', concerns: ({ dates }) => dates !== undefined },
];

export const factNames: readonly FactName[] = facts.map(({ name }) => name);

/** The facts about a tool that a description states. */
export function factsOf(tool: Tool, subject: Subject): readonly Fact[] {
  return facts.filter(
    ({ edition, concerns }) => concerns(tool) && (edition === undefined || edition === subject.edition),
  );
}

/** The types in which facts are expressed. */
export const prelude = `type Takes<Type, Value> = [Value] extends [Type] ? true : false;
type Refuses<Type, Value> = [Value] extends [Type] ? false : true;`;

/** The type of the settings that a request sends. */
function bodyOf(
  { model, body = (integration) => model(`${integration}Settings`) }: Types,
  integration: string,
): string {
  return body(integration);
}

/** A type that is `true` if all of these are. */
function isTrue(...types: readonly string[]): string {
  return `[${types.join(', ')}] extends [${types.map(() => 'true').join(', ')}] ? true : false`;
}
