/** What has to be there before an integration can be set up. */
import type { Integration } from '../../../model/types.ts';
import { listOf, offeringTitle, tierTitle } from '../../../wording/badges.ts';

/** Sentences in Markdown. What else there is to know stands in the notes. */
export function prerequisites(integration: Integration): readonly string[] {
  const {
    tier,
    edition,
    offering,
    since,
    generallyAvailable,
    until,
    status,
    developmentOnly,
    requiresInstall,
    exclusive,
    inheritable,
  } = integration;
  return [
    ...(requiresInstall
      ? ['The app has to be installed first. The API can change its settings, but not install it.']
      : []),
    ...(developmentOnly ? ['It exists on development servers of GitLab only.'] : []),
    ...(status === undefined
      ? []
      : [`It is ${status === 'beta' ? 'in beta' : 'an experiment'}: settings may change without notice.`]),
    ...(tier === 'free'
      ? []
      : [`The project needs ${tier === 'premium' ? 'Premium or Ultimate' : tierTitle(tier)}.`]),
    ...(edition === 'ee' && tier === 'free' && offering.includes('self-managed')
      ? ['Community Edition does not have it.']
      : []),
    // One alone is a mark beside the name, and the notes say what the others answer.
    ...(offering.length === 2 ? [`It is offered on ${listOf(offering.map(offeringTitle))} only.`] : []),
    ...(since === undefined
      ? []
      : [
          `Available since GitLab ${since}${generallyAvailable === undefined ? '' : `, without a feature flag since ${generallyAvailable}`}.`,
        ]),
    ...(until === undefined ? [] : [`GitLab had it until ${until}.`]),
    ...(exclusive === undefined
      ? []
      : [
          `A project can have one active ${exclusive === 'issue-tracker' ? 'external issue tracker' : 'third-party wiki'} at a time; a second one is refused.`,
        ]),
    ...(inheritable ? [] : ['Groups and the instance have no settings for it that a project could inherit.']),
  ];
}
