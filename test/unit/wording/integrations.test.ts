/** What is said of an integration, by the line of its file that makes it special. */
import { describe, expect, test } from 'vitest';
import { integrationBadges } from '../../../generator/wording/badges.ts';
import {
  conditionSentences,
  datedNotesOf,
  offeringSentences,
  prerequisiteSentences,
  refusalPhrases,
} from '../../../generator/wording/sentences.ts';
import { alphaWith } from '../model/model-of.ts';

interface Said {
  readonly badges?: readonly string[];
  readonly sentences?: readonly string[];
  readonly prerequisites?: readonly string[];
  readonly refusals?: readonly string[];
}

const cases: readonly (readonly [string, Said])[] = [
  ['', {}],
  [
    "since: '16.9'",
    {
      badges: ['since 16.9'],
      sentences: ['Since GitLab 16.9.'],
      prerequisites: ['Available since GitLab 16.9.'],
    },
  ],
  [
    "since: '16.9'\ngenerallyAvailable: '17.8'",
    {
      badges: ['since 16.9'],
      sentences: ['Since GitLab 16.9, generally available since 17.8.'],
      prerequisites: ['Available since GitLab 16.9, without a feature flag since 17.8.'],
    },
  ],
  [
    "until: '17.0'",
    {
      badges: ['deprecated!', 'until 17.0!'],
      sentences: ['Until GitLab 17.0.'],
      prerequisites: ['Available until GitLab 17.0.'],
    },
  ],
  [
    'tier: premium',
    {
      badges: ['Premium'],
      sentences: ['Premium and Ultimate only.'],
      prerequisites: ['The project needs Premium or Ultimate.'],
      refusals: ['the server does not have a Premium license'],
    },
  ],
  [
    'tier: ultimate\nedition: ee',
    {
      badges: ['Ultimate'],
      sentences: ['Ultimate only.'],
      prerequisites: ['The project needs Ultimate.'],
      refusals: ['the server does not have a Ultimate license'],
    },
  ],
  [
    'edition: ee',
    {
      badges: ['Enterprise Edition'],
      sentences: ['Not in Community Edition.'],
      prerequisites: ['It is not available in Community Edition.'],
      refusals: ['the server runs Community Edition'],
    },
  ],
  [
    'edition: ee\noffering: [gitlab.com]',
    {
      badges: ['GitLab.com only', 'Enterprise Edition'],
      sentences: ['Not in Community Edition.', 'Offered on GitLab.com only.'],
      refusals: ['the server runs Community Edition', 'the server is not GitLab.com'],
    },
  ],
  [
    'offering: [self-managed, dedicated]',
    {
      sentences: ['Offered on GitLab Self-Managed and GitLab Dedicated only.'],
      prerequisites: ['It is only available on GitLab Self-Managed and GitLab Dedicated.'],
    },
  ],
  [
    'offering: [self-managed]',
    { badges: ['GitLab Self-Managed only'], sentences: ['Offered on GitLab Self-Managed only.'] },
  ],
  [
    'status: beta',
    {
      badges: ['beta!'],
      sentences: ['Beta: it may still change.'],
      prerequisites: ['It is in beta: it may change without notice.'],
    },
  ],
  [
    'status: experiment',
    {
      badges: ['experiment!'],
      sentences: ['Experiment: it may still change.'],
      prerequisites: ['It is an experiment: it may change without notice.'],
    },
  ],
  ['deprecated: Use Beta.', { badges: ['deprecated!'] }],
  [
    'developmentOnly: true',
    {
      badges: ['development only!'],
      sentences: ['Exists on development servers only.'],
      prerequisites: ['It only exists on GitLab development servers.'],
      refusals: ['the server is not a development server'],
    },
  ],
  [
    'requiresInstall: true',
    {
      badges: ['app needed'],
      sentences: ['It cannot be created through the API: its app has to be installed first.'],
      prerequisites: [
        'Its app must be installed first. The API can change its settings but cannot install it.',
      ],
    },
  ],
  [
    'exclusive: issue-tracker',
    {
      sentences: ['A project can have one active external issue tracker only.'],
      prerequisites: [
        'A project can have one active external issue tracker at a time; a second one is rejected.',
      ],
    },
  ],
  [
    'exclusive: third-party-wiki',
    {
      sentences: ['A project can have one active third-party wiki only.'],
      prerequisites: ['A project can have one active third-party wiki at a time; a second one is rejected.'],
    },
  ],
  [
    'inheritable: false',
    {
      sentences: ['It has no group or instance settings to inherit.'],
      prerequisites: ['Projects cannot inherit its settings from a group or the instance.'],
    },
  ],
];

describe('what is said of an integration with', () => {
  test.each(cases)('%j', (line, { badges = [], sentences = [], prerequisites = [], refusals = [] }) => {
    const integration = alphaWith(`${line}\n`);
    const labels = integrationBadges(integration).map(
      ({ label, tone }) => label + (tone === 'strong' ? '!' : ''),
    );
    expect(labels).toEqual(badges);
    expect(offeringSentences(integration)).toEqual(sentences);
    expect(prerequisiteSentences(integration)).toEqual(prerequisites);
    expect(refusalPhrases(integration)).toEqual(refusals);
  });
});

const everything = alphaWith(`since: '16.9'
until: '17.0'
tier: premium
offering: [gitlab.com]
status: beta
deprecated: Use Beta.
developmentOnly: true
requiresInstall: true
inheritable: false
exclusive: issue-tracker
`);

test('badges begin with the state and end with the versions', () =>
  expect(integrationBadges(everything).map(({ label }) => label)).toEqual([
    'beta',
    'deprecated',
    'development only',
    'app needed',
    'GitLab.com only',
    'Premium',
    'since 16.9',
    'until 17.0',
  ]));

test('sentences begin with the versions', () =>
  expect(offeringSentences(everything)).toEqual([
    'Since GitLab 16.9.',
    'Until GitLab 17.0.',
    'Premium and Ultimate only.',
    'Beta: it may still change.',
    'Offered on GitLab.com only.',
    'Exists on development servers only.',
    'It cannot be created through the API: its app has to be installed first.',
    'A project can have one active external issue tracker only.',
    'It has no group or instance settings to inherit.',
  ]));

test('prerequisites begin with what has to be done', () =>
  expect(prerequisiteSentences(everything)).toEqual([
    'Its app must be installed first. The API can change its settings but cannot install it.',
    'It only exists on GitLab development servers.',
    'It is in beta: it may change without notice.',
    'The project needs Premium or Ultimate.',
    'Available since GitLab 16.9.',
    'Available until GitLab 17.0.',
    'A project can have one active external issue tracker at a time; a second one is rejected.',
    'Projects cannot inherit its settings from a group or the instance.',
  ]));

test('a text without badges dates the notes and requirements that came with a version', () => {
  const condition = (description: string, mark: string): string =>
    `  - { description: ${description}, ${mark}, when: { field: push_events, is: true }, require: [webhook] }\n`;
  const integration = alphaWith(`notes: [One., { text: Two., since: '18.2' }]
conditions:
${condition('New.', "since: '18.2'")}${condition('Both.', "since: '18.2'")}${condition('Both.', "until: '18.1'")}`);
  expect(datedNotesOf(integration)).toEqual(['One.', 'Two. (Since GitLab 18.2.)']);
  expect(conditionSentences(integration)).toEqual(['New. (Since GitLab 18.2.)', 'Both.']);
});
