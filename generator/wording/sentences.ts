/** Sentences that follow from the facts of a field or an integration. Markdown, one paragraph. */
import type { Availability, Erratum, Field, Integration } from '../model/types.ts';

/** When and where something exists; no sentence for what holds everywhere. */
export function availabilitySentences({
  since,
  generallyAvailable,
  until,
  tier,
  edition,
}: Availability): readonly string[] {
  return [
    ...(since === undefined
      ? []
      : [
          generallyAvailable === undefined
            ? `Since GitLab ${since}.`
            : `Since GitLab ${since}, generally available since ${generallyAvailable}.`,
        ]),
    ...(until === undefined ? [] : [`Until GitLab ${until}.`]),
    ...(tier === 'free' ? [] : [tier === 'premium' ? 'Premium and Ultimate only.' : 'Ultimate only.']),
    ...(edition === 'ee' && tier === 'free' ? ['Not in Community Edition.'] : []),
  ];
}

/** Where and in which state an integration is offered. */
export function offeringSentences(integration: Integration): readonly string[] {
  return [
    ...availabilitySentences(integration),
    ...(integration.status === undefined ? [] : [`${capital(integration.status)}: it may still change.`]),
    ...(integration.offering.length === 3
      ? []
      : [`Offered on ${integration.offering.map(offeringName).join(' and ')} only.`]),
    ...(integration.developmentOnly ? ['Exists on development servers only.'] : []),
    ...(integration.requiresInstall
      ? ['It cannot be created through the API: its app has to be installed first.']
      : []),
    ...(integration.exclusive === undefined ? [] : [exclusiveSentence(integration.exclusive)]),
    ...(integration.inheritable ? [] : ['It has no group or instance settings to inherit.']),
  ];
}

/** All that a person who sends the setting has to know. */
export function fieldDescription(field: Field): string {
  if (field.ignored) return join([field.description, ignoredSentence(field), ...field.notes]);
  return join([
    field.description,
    ...(field.deprecated === undefined ? [] : [`Deprecated: ${field.deprecated}`]),
    ...(field.default === undefined ? [] : [`Server default: ${code(field.default)}.`]),
    ...(field.knownValues.length === 0 || field.enforced
      ? []
      : [`Known values: ${field.knownValues.map(code).join(', ')}.`]),
    ...field.notes,
    ...(field.secret || field.credential
      ? [
          field.returned === 'never'
            ? 'Keep it secret; GitLab never returns it.'
            : 'Keep it secret: GitLab returns it in clear.',
        ]
      : []),
    ...(field.clearsSecrets
      ? ['A change clears the stored secrets that the same request does not send.']
      : []),
    ...availabilitySentences(field),
    ...field.errata.filter(({ subject }) => subject !== 'presence').map(erratumSentence),
  ]);
}

/** The same field as the page has it, with a warning where the page is wrong. */
export function documentedDescription(field: Field): string {
  const { documented } = field;
  if (!documented) throw new Error(`The page does not list ${field.name}.`);
  return join([
    documented.description,
    ...(documented.default === undefined ? [] : [`Server default: ${code(documented.default)}.`]),
    ...(field.knownValues.length === 0 ? [] : [`Known values: ${field.knownValues.map(code).join(', ')}.`]),
    ...(field.ignored ? [ignoredSentence(field)] : []),
    ...field.errata
      .filter(({ subject }) => subject !== 'presence')
      .map((erratum) => `GitLab differs: ${erratum.subject} is ${quote(erratum.actual)}.`),
  ]);
}

export function erratumSentence({ subject, printed, effect }: Erratum): string {
  return join([
    `The page prints ${quote(printed)} as its ${subject}.`,
    ...(effect === undefined ? [] : [effect]),
  ]);
}

/** Sentences as one paragraph. */
export function join(sentences: readonly string[]): string {
  return sentences.join(' ');
}

function ignoredSentence({ ignored }: Field): string {
  const cure = ignored?.replacement === undefined ? '' : ` Use \`${ignored.replacement}\` instead.`;
  return `Ignored: it is on the documentation page, but the server drops it.${cure}`;
}

function exclusiveSentence(kind: string): string {
  return kind === 'issue-tracker'
    ? 'A project can have one active external issue tracker only.'
    : 'A project can have one active third-party wiki only.';
}

function offeringName(offering: string): string {
  return (
    (
      {
        'gitlab.com': 'GitLab.com',
        'self-managed': 'GitLab Self-Managed',
        dedicated: 'GitLab Dedicated',
      } as Readonly<Record<string, string>>
    )[offering] ?? offering
  );
}

function code(value: unknown): string {
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

function quote(text: string): string {
  return `"${text.replace(/\.$/, '')}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
