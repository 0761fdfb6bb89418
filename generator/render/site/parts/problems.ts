/** The errors that requests for one integration really meet. */
import type { Json, Level } from '../../../load/types.ts';
import type { Dated } from '../../../model/dated.ts';
import { choicesOf } from '../../../model/settings/field-facts.ts';
import type { Condition, Integration, Model } from '../../../model/types.ts';
import { worded } from '../../../wording/fact.ts';
import { integrationFacts } from '../../../wording/integration-facts.ts';
import { jsonCode, listOf, nameCode } from '../../../wording/phrases.ts';
import { refusalPhrases } from '../../../wording/sentences.ts';

/** With the versions in which it happens. */
export interface ProblemView extends Dated {
  readonly status: string;
  readonly when: string;
  readonly cure: string;
  /** As JSON. */
  readonly body: string | undefined;
}

interface Problem extends Dated {
  readonly status: string;
  readonly when: string;
  readonly cure: string;
  readonly body?: Json | undefined;
}

/** Those of the newest version. */
export function problemsOf(
  model: Model,
  integration: Integration,
  level: Level = 'project',
): readonly ProblemView[] {
  return [
    ...settingProblems(integration),
    ...integration.conditions.map(conditionProblem),
    ...availabilityProblems(model, integration, level),
    ...stateProblems(model, integration, level),
  ].map(viewOf);
}

/** Those that only older versions have. */
export function formerProblems({ formerConditions }: Integration): readonly ProblemView[] {
  return formerConditions.map(conditionProblem).map(viewOf);
}

function viewOf({ body, ...problem }: Problem): ProblemView {
  return { ...problem, body: body === undefined ? undefined : JSON.stringify(body) };
}

function settingProblems({ fields }: Integration): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (when: string, cure: string, body: Json): void => {
    problems.push({ status: '400', when, cure, body });
  };
  const used = fields.filter(({ ignored }) => ignored === undefined);
  const required = used.filter((field) => field.required);
  if (required.length > 0)
    add(
      `The request omits ${listOf(required.map(({ name }) => nameCode(name)))}.`,
      'Send every required setting in every request.',
      { error: required.map(({ name }) => `${name} is missing`).join(', ') },
    );
  const text = required.find(({ type }) => type === 'string');
  if (text !== undefined)
    add(
      `${nameCode(text.name)} is present but empty.`,
      'Send a value. The message is a printed Ruby hash, so do not parse it.',
      { message: refusalOf(text.name, "can't be blank") },
    );
  const typed = used.find(({ type }) => type === 'boolean' || type === 'integer');
  if (typed !== undefined)
    add(`A value has the wrong type, here that of ${nameCode(typed.name)}.`, 'Send the documented type.', {
      error: `${typed.name} is invalid`,
    });
  return problems;
}

/** The model of an integration checks its conditions; with which words is known of some. */
function conditionProblem(condition: Condition): Problem {
  const { description, require = [], expect = {}, message, since, until } = condition;
  const expected = Object.entries(expect).map(
    ([name, value]) => `${nameCode(name)} as ${listOf(choicesOf(value).map(jsonCode), 'or')}`,
  );
  return {
    status: '400',
    when: `${description} ${require.length > 0 ? omission(require) : otherValue(Object.keys(expect))}`,
    cure: `Send ${listOf([...require.map(nameCode), ...expected])}.`,
    since,
    until,
    body: message === undefined ? undefined : { message: refusalOf('base', message) },
  };
}

/** As Rails prints it. */
function refusalOf(name: string, reason: string): string {
  return `Failed to update integration. {:${name}=>[${JSON.stringify(reason)}]}`;
}

function omission(names: readonly string[]): string {
  return `The request omits ${listOf(names.map(nameCode), 'or')}.`;
}

function otherValue(names: readonly string[]): string {
  return `The request has another value of ${listOf(names.map(nameCode), 'or')}.`;
}

function availabilityProblems(model: Model, integration: Integration, level: Level): readonly Problem[] {
  const problems: Problem[] = [];
  if (!integration.levels.includes('group'))
    problems.push({
      status: '400',
      when: 'The request is for a group, and groups cannot have this integration.',
      cure: 'Set it up in each project.',
      body: exampleOf(model, 'unavailable'),
    });
  const refusals = refusalPhrases(integration);
  if (refusals.length > 0)
    problems.push({
      status: '400',
      when: `The integration is not offered there: ${listOf(refusals, 'or')}.`,
      cure: 'No change of the request helps.',
      body: exampleOf(model, 'unavailable'),
    });
  const facts = integrationFacts(integration);
  // What excludes what in a group is not known.
  const exclusive = level === 'project' ? worded(facts, 'problem', ['exclusive']) : [];
  for (const problem of exclusive) problems.push({ status: '400', ...problem });
  for (const problem of worded(facts, 'problem', ['requiresInstall']))
    problems.push({ status: '422', ...problem, body: ownExample(model, integration.title, 'notInstalled') });
  return problems;
}

const heirs = {
  project: { place: 'this project', ancestors: 'a group' },
  group: { place: 'the group itself', ancestors: 'a group above it' },
} as const;

function stateProblems(
  model: Model,
  { inheritable, canDisable }: Integration,
  level: Level,
): readonly Problem[] {
  const { place, ancestors } = heirs[level];
  const neverSetUp: Problem = {
    status: '404',
    when: `A ${canDisable ? 'GET or DELETE' : 'GET'}, and the integration was never set up in ${place}.`,
    cure: 'Most programs can treat this as "not configured" rather than as a failure.',
    body: exampleOf(model, 'integration'),
  };
  if (!inheritable) return [neverSetUp];
  const nothingToInherit: Problem = {
    status: '400',
    when: `\`use_inherited_settings\` is true, and neither ${ancestors} nor the instance has settings to inherit.`,
    cure: 'Send `false` and the settings themselves.',
    body: exampleOf(model, 'nothingToInherit'),
  };
  return [nothingToInherit, neverSetUp];
}

/** The example where it speaks of this integration; that of another one would confuse. */
function ownExample(model: Model, title: string, name: string): Json | undefined {
  const body = exampleOf(model, name);
  return JSON.stringify(body ?? '').includes(title) ? body : undefined;
}

/** The body of a named example among the responses of the API. */
function exampleOf({ api }: Model, name: string): Json | undefined {
  for (const { examples = {} } of Object.values(api.responses))
    if (Object.hasOwn(examples, name)) return examples[name]?.body;
  return undefined;
}
