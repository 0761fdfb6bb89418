/** The errors that requests for one integration really meet. */
import type { Json } from '../../../load/types.ts';
import type { Condition, Integration, Model } from '../../../model/types.ts';
import type { Markup } from '../../../print/html.ts';
import { codeOf, listOf, tierTitle } from '../../../wording/badges.ts';
import type { Highlight } from '../highlight.ts';

export interface ProblemView {
  readonly status: string;
  readonly when: string;
  readonly cure: string;
  readonly hasBody: boolean;
  readonly body: Markup;
}

interface Problem {
  readonly status: string;
  readonly when: string;
  readonly cure: string;
  readonly body?: Json | undefined;
}

export function problemsOf(
  model: Model,
  integration: Integration,
  highlight: Highlight,
): readonly ProblemView[] {
  const problems = [
    ...settingProblems(integration),
    ...integration.conditions.map(conditionProblem),
    ...availabilityProblems(model, integration),
    ...stateProblems(model, integration),
  ];
  return problems.map(({ body, ...problem }) => ({
    ...problem,
    hasBody: body !== undefined,
    body: highlight(body === undefined ? '' : JSON.stringify(body), 'json'),
  }));
}

function settingProblems({ fields }: Integration): readonly Problem[] {
  const required = fields.filter((field) => field.required && !field.ignored);
  const text = required.find(({ type }) => type === 'string');
  const typed = fields.find(({ type, ignored }) => (type === 'boolean' || type === 'integer') && !ignored);
  const missing = required.map(({ name }) => `${name} is missing`).join(', ');
  return [
    ...(required.length === 0
      ? []
      : [
          {
            status: '400',
            when: `The request leaves out ${listOf(required.map(({ name }) => `\`${name}\``))}.`,
            cure: 'Send every required setting in every request.',
            body: { error: missing },
          },
        ]),
    ...(text === undefined
      ? []
      : [
          {
            status: '400',
            when: `\`${text.name}\` is there but empty.`,
            cure: 'Send a value; the text in the answer is what Ruby prints, so do not parse it.',
            body: { message: `Failed to update integration. {:${text.name}=>["can't be blank"]}` },
          },
        ]),
    ...(typed === undefined
      ? []
      : [
          {
            status: '400',
            when: `A value has the wrong type, here that of \`${typed.name}\`.`,
            cure: 'Send the type that stands beside the setting.',
            body: { error: `${typed.name} is invalid` },
          },
        ]),
  ];
}

/** The model of an integration checks its conditions; with which words is not known. */
function conditionProblem({ description, require = [], expect = {} }: Condition): Problem {
  const expected = Object.entries(expect).map(([name, value]) => `\`${name}\` as ${codeOf(value)}`);
  return {
    status: '400',
    when: `${description} The request ${require.length > 0 ? 'has no value for that' : 'says otherwise'}.`,
    cure: `Send ${listOf([...require.map((name) => `\`${name}\``), ...expected])}.`,
  };
}

function availabilityProblems(
  model: Model,
  { title, tier, edition, offering, developmentOnly, requiresInstall, exclusive }: Integration,
): readonly Problem[] {
  const limits = [
    ...(tier === 'free' ? [] : [`the server has no ${tierTitle(tier)} license`]),
    ...(edition === 'ee' && tier === 'free' ? ['the server runs Community Edition'] : []),
    ...(offering.length === 1 && offering[0] === 'gitlab.com' ? ['the server is not GitLab.com'] : []),
    ...(developmentOnly ? ['the server is no development server'] : []),
  ];
  return [
    ...(limits.length === 0
      ? []
      : [
          {
            status: '400',
            when: `The integration is not offered there: ${listOf(limits, 'or')}.`,
            cure: 'Nothing in the request helps.',
            body: exampleOf(model, 'unavailable'),
          },
        ]),
    ...(exclusive === undefined
      ? []
      : [
          {
            status: '400',
            when: `Another ${exclusive === 'issue-tracker' ? 'external issue tracker' : 'third-party wiki'} is active in the project.`,
            cure: 'Switch that one off first: a project can have one only.',
          },
        ]),
    ...(requiresInstall
      ? [
          {
            status: '422',
            when: 'The app is not installed for the project.',
            cure: 'Install it first; the API cannot.',
            body: ownExample(model, title, 'notInstalled'),
          },
        ]
      : []),
  ];
}

function stateProblems(model: Model, { inheritable, canDisable }: Integration): readonly Problem[] {
  return [
    ...(inheritable
      ? [
          {
            status: '400',
            when: '`use_inherited_settings` is true, and neither a group nor the instance has settings to inherit.',
            cure: 'Send `false` and the settings themselves.',
            body: exampleOf(model, 'nothingToInherit'),
          },
        ]
      : []),
    {
      status: '404',
      when: `A ${canDisable ? 'GET or DELETE' : 'GET'}, and the integration was never set up in this project.`,
      cure: 'For most programs that is no failure but an answer: not configured.',
      body: exampleOf(model, 'integration'),
    },
  ];
}

/** The example where it speaks of this integration; that of another one would confuse. */
function ownExample(model: Model, title: string, name: string): Json | undefined {
  const body = exampleOf(model, name);
  return JSON.stringify(body ?? '').includes(title) ? body : undefined;
}

/** The body of a named example among the answers of the API. */
function exampleOf({ api }: Model, name: string): Json | undefined {
  return Object.values(api.responses).find(
    ({ examples }) => examples !== undefined && Object.hasOwn(examples, name),
  )?.examples?.[name]?.body;
}
