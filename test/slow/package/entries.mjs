/** Uses every entry of the installed package once. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createClient, redact } from 'gitlab-integrations';
import { catalog, jiraCloudApp, slugs } from 'gitlab-integrations/catalog';
import { createRawClient } from 'gitlab-integrations/raw';
import { createFakeGitLab } from 'gitlab-integrations/testing';
import { schemas, validate } from 'gitlab-integrations/validate';
import { schema, validate as validateSlack } from 'gitlab-integrations/validate/slack';

const webhook = 'https://hooks.slack.com/services/your-webhook-path';
const fake = createFakeGitLab({ projects: ['group/project'], token: 'your-token' });

async function drive(options) {
  const gitlab = createClient(options);
  const raw = createRawClient(options);
  assert.equal(await gitlab.get('group/project', 'slack'), undefined);
  assert.equal((await gitlab.set('group/project', 'slack', { webhook })).active, true);
  assert.deepEqual(
    (await gitlab.list('group/project')).map(({ slug }) => slug),
    ['slack'],
  );
  assert.equal(
    (await raw.GET('/projects/{id}/integrations/slack', { params: { path: { id: 'group/project' } } })).data
      .slug,
    'slack',
  );
  assert.equal(await gitlab.disable('group/project', 'slack'), true);
  assert.equal((await gitlab.get('group/project', 'slack')).active, false);
}

await drive({ fetch: fake.fetch, token: 'your-token' });
const { url, close } = await createFakeGitLab({ projects: ['group/project'], token: 'your-token' }).listen();
await drive({ host: url, token: 'your-token' });
await close();

assert.deepEqual(redact('slack', { webhook }), { webhook: '[redacted]' });
assert.deepEqual(slugs, Object.keys(catalog));
assert.equal(catalog['jira-cloud-app'], jiraCloudApp);
assert.deepEqual(validate('slack', { webhook }), []);
assert.deepEqual(
  validateSlack({}).map(({ path }) => path),
  [['webhook']],
);
assert.equal(schemas.slack, schema);
assert.equal(schema['~standard'].version, 1);

const require = createRequire(import.meta.url);
assert.equal(require('gitlab-integrations/openapi.json').openapi, '3.1.0');
for (const name of ['openapi.yaml', 'openapi.documented.yaml'])
  assert.match(readFileSync(require.resolve(`gitlab-integrations/${name}`), 'utf8'), /^openapi: "3\.1\.0"$/m);
console.log('all entries work');
