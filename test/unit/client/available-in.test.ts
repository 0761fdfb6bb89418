import { expect, test } from 'vitest';
import {
  availableIn,
  type CatalogEntry,
  type CatalogField,
  type CatalogIntegration,
  type CatalogServer,
  catalog,
  entity,
} from '../../../generated/client/catalog.ts';

function settingOf({ fields }: CatalogIntegration, name: string): CatalogField {
  const field = fields.find((one) => one.name === name);
  if (field === undefined) throw new Error(`There is no ${name}.`);
  return field;
}

const { jira, linear } = catalog;
const artifactRegistry = catalog['google-cloud-platform-artifact-registry'];
const commands = catalog['slack-slash-commands'];
const apiUrl = settingOf(catalog['git-guardian'], 'api_url');
const [serviceAccount] = settingOf(jira, 'jira_auth_type').datedValues ?? [];
const [former] = (jira as CatalogIntegration).formerConditions ?? [];
const newer = (jira as CatalogIntegration).conditions?.find(({ since }) => since === '19.1');

test.each<[string, CatalogEntry | undefined, CatalogServer, true | string]>([
  ['nothing that is known of the server', commands, {}, true],
  ['the first version', apiUrl, { gitlab: '19.1' }, true],
  [
    'an older version',
    apiUrl,
    { gitlab: '18.9' },
    'GitLab 18.9 does not have `api_url`, which came with GitLab 19.1.',
  ],
  ['the last version', commands, { gitlab: '18.11' }, true],
  [
    'a newer version',
    commands,
    { gitlab: '19.0' },
    'GitLab 19.0 does not have Slack slash commands, which left after GitLab 18.11.',
  ],
  ['a patch of an edition', linear, { gitlab: '18.3.0-ee' }, true],
  ['a version before its release', apiUrl, { gitlab: '19.1.0-pre' }, true],
  [
    'a value',
    serviceAccount,
    { gitlab: '19.0.2' },
    'GitLab 19.0 does not have the value `2`, which came with GitLab 19.1.',
  ],
  [
    'a former requirement',
    former,
    { gitlab: '19.1' },
    'GitLab 19.1 does not have this requirement, which left after GitLab 19.0.',
  ],
  ['a newer requirement', newer, { gitlab: '19.1' }, true],
  [
    'another edition',
    settingOf(jira, 'project_key'),
    { edition: 'ce' },
    'GitLab Community Edition does not have `project_key`.',
  ],
  [
    'a lower tier',
    settingOf(jira, 'project_key'),
    { tier: 'premium' },
    'The tier premium does not include `project_key`, which needs ultimate.',
  ],
  [
    'the tier of Community Edition',
    settingOf(jira, 'project_keys'),
    { edition: 'ce', tier: 'ultimate' },
    'The tier free does not include `project_keys`, which needs premium.',
  ],
  [
    'another offering',
    artifactRegistry,
    { offering: 'self-managed' },
    'GitLab Self-Managed does not offer Google Artifact Management.',
  ],
  [
    'a level without it',
    catalog.jenkins,
    { level: 'group' },
    'Only a project can have Jenkins, not a group.',
  ],
  ['its own level', catalog.jenkins, { level: 'project' }, true],
  ['either level', linear, { level: 'group' }, true],
  ['a setting of either level', apiUrl, { level: 'group' }, true],
  [
    'a property of responses',
    entity.find(({ name }) => name === 'inherited'),
    { gitlab: '17.1' },
    'GitLab 17.1 does not have `inherited`, which came with GitLab 17.2.',
  ],
  ['its own offering', artifactRegistry, { offering: 'gitlab.com', tier: 'free', edition: 'ee' }, true],
])('%s is told', (_what, entry, server, answer) => {
  if (entry === undefined) throw new Error('The catalog lacks the entry.');
  expect(availableIn(entry, server)).toBe(answer);
});

test.each<[string, object]>([
  ['a version without its minor', { gitlab: '19' }],
  ['a version that is a number', { gitlab: 18.9 }],
  ['a version with something before it', { gitlab: 'v18.9' }],
  ['a version with something after it', { gitlab: '18.9 ' }],
  ['an unknown tier', { tier: 'gold' }],
  ['an unknown offering', { offering: 'gitlab' }],
  ['an unknown edition', { edition: 'EE' }],
  ['an unknown level', { level: 'instance' }],
])('%s is refused', (_what, server) =>
  expect(() => availableIn(linear, server as CatalogServer)).toThrow(TypeError),
);
