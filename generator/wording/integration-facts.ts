/** When, where and at what stage something is available. Defaults are not facts. */
import type { Availability, Integration } from '../model/types.ts';
import { type Fact, plain, strong } from './fact.ts';
import { capital, exclusiveTitle, listOf, offeringTitle, tierTitle } from './phrases.ts';

export type AvailabilityKind = 'since' | 'until' | 'tier' | 'enterprise';

type IntegrationKind =
  | AvailabilityKind
  | 'status'
  | 'deprecated'
  | 'developmentOnly'
  | 'requiresInstall'
  | 'offering'
  | 'projectsOnly'
  | 'exclusive'
  | 'notInheritable';

export function availabilityFacts(availability: Availability): readonly Fact<AvailabilityKind>[] {
  const { since, generallyAvailable, until, tier, edition } = availability;
  const facts: Fact<AvailabilityKind>[] = [];
  if (since !== undefined) facts.push(sinceFact(since, generallyAvailable));
  if (until !== undefined) facts.push(untilFact(until));
  if (tier !== 'free') facts.push(tierFact(tier));
  else if (edition === 'ee') facts.push(enterprise);
  return facts;
}

export function integrationFacts(integration: Integration): readonly Fact<IntegrationKind>[] {
  const { status, deprecated, until, offering, exclusive } = integration;
  const facts: Fact<IntegrationKind>[] = [...availabilityFacts(integration)];
  if (status !== undefined) facts.push(statusFact(status));
  // The notes say why.
  if (deprecated !== undefined || until !== undefined)
    facts.push({ kind: 'deprecated', short: strong('deprecated') });
  if (integration.developmentOnly) facts.push(developmentOnly);
  if (integration.requiresInstall) facts.push(requiresInstall);
  // There are three offerings.
  if (offering.length < 3) facts.push(offeringFact(offering));
  if (!integration.levels.includes('group')) facts.push(projectsOnly);
  if (exclusive !== undefined) facts.push(exclusiveFact(exclusiveTitle(exclusive)));
  if (!integration.inheritable) facts.push(notInheritable);
  return facts;
}

function sinceFact(version: string, generallyAvailable: string | undefined): Fact<'since'> {
  const fact = { kind: 'since', short: plain(`since ${version}`) } as const;
  const [long, prerequisite] = [`Since GitLab ${version}`, `Available since GitLab ${version}`];
  if (generallyAvailable === undefined)
    return { ...fact, long: `${long}.`, prerequisite: `${prerequisite}.` };
  return {
    ...fact,
    long: `${long}, generally available since ${generallyAvailable}.`,
    prerequisite: `${prerequisite}, without a feature flag since ${generallyAvailable}.`,
  };
}

function untilFact(version: string): Fact<'until'> {
  return {
    kind: 'until',
    short: strong(`until ${version}`),
    long: `Until GitLab ${version}.`,
    prerequisite: `Available until GitLab ${version}.`,
  };
}

function tierFact(tier: 'premium' | 'ultimate'): Fact<'tier'> {
  const title = tierTitle(tier);
  const enough = tier === 'premium' ? ['Premium', 'Ultimate'] : ['Ultimate'];
  return {
    kind: 'tier',
    short: plain(title),
    long: `${listOf(enough)} only.`,
    prerequisite: `The project needs ${listOf(enough, 'or')}.`,
    refusal: `the server does not have a ${title} license`,
  };
}

const enterprise: Fact<'enterprise'> = {
  kind: 'enterprise',
  short: plain('Enterprise Edition'),
  long: 'Not in Community Edition.',
  prerequisite: 'It is not available in Community Edition.',
  refusal: 'the server runs Community Edition',
};

function statusFact(status: 'experiment' | 'beta'): Fact<'status'> {
  return {
    kind: 'status',
    short: strong(status),
    long: `${capital(status)}: it may still change.`,
    prerequisite: `It is ${status === 'beta' ? 'in beta' : 'an experiment'}: it may change without notice.`,
  };
}

const developmentOnly: Fact<'developmentOnly'> = {
  kind: 'developmentOnly',
  short: strong('development only'),
  long: 'Exists on development servers only.',
  prerequisite: 'It only exists on GitLab development servers.',
  refusal: 'the server is not a development server',
};

const requiresInstall: Fact<'requiresInstall'> = {
  kind: 'requiresInstall',
  short: plain('app needed'),
  long: 'It cannot be created through the API: its app has to be installed first.',
  prerequisite: 'Its app must be installed first. The API can change its settings but cannot install it.',
  problem: {
    when: 'The app is not installed.',
    cure: 'Install it first; the API cannot.',
  },
};

function offeringFact(offerings: readonly string[]): Fact<'offering'> {
  const titles = listOf(offerings.map(offeringTitle));
  const fact = { kind: 'offering', long: `Offered on ${titles} only.` } as const;
  if (offerings.length > 1) return { ...fact, prerequisite: `It is only available on ${titles}.` };
  // A badge says enough before the start, and the notes say what other servers respond.
  const badge = { ...fact, short: plain(`${titles} only`) };
  return offerings[0] === 'gitlab.com' ? { ...badge, refusal: 'the server is not GitLab.com' } : badge;
}

const projectsOnly: Fact<'projectsOnly'> = {
  kind: 'projectsOnly',
  short: plain('projects only'),
  prerequisite: 'Projects can have it, groups cannot.',
};

function exclusiveFact(title: string): Fact<'exclusive'> {
  return {
    kind: 'exclusive',
    long: `A project can have one active ${title} only.`,
    prerequisite: `A project can have one active ${title} at a time; a second one is rejected.`,
    problem: {
      when: `Another ${title} is active in the project.`,
      cure: 'Disable that one first: a project can only have one.',
    },
  };
}

const notInheritable: Fact<'notInheritable'> = {
  kind: 'notInheritable',
  long: 'It has no group or instance settings to inherit.',
  prerequisite: 'Projects cannot inherit its settings from a group or the instance.',
};
