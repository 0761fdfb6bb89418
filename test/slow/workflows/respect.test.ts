import { expect, test } from 'vitest';
import { createFakeGitLab } from '../../../client/testing.ts';
import { respect } from '../../support/workflows.ts';

const jenkins = {
  jenkins_url: 'https://jenkins.example.com',
  project_name: 'my-project',
  username: 'jdoe',
  password: 'old-password',
};
const project = {
  path: 'group/project',
  id: 42,
  integrations: { jenkins, mattermost: { webhook: 'https://mattermost.example.com/hooks/old' } },
};
const apple = {
  app_store_issuer_id: '01234567-89ab-cdef-0123-456789abcdef',
  app_store_key_id: 'ABC123DEFG',
  app_store_private_key_file_name: 'AuthKey_ABC123DEFG.p8',
  app_store_private_key: '<private key>',
};
const inputs = {
  token: 'your-token',
  group: '9970',
  project: '42',
  webhook: 'https://hooks.example.com/services/your-webhook-path',
  username: 'jdoe',
  password: 'new-password',
  ...apple,
};

test('respect connects, replaces a secret, switches off and on, leaves the wrong slug behind, and inherits from a group', {
  timeout: 120_000,
}, async () => {
  const fake = createFakeGitLab({
    groups: [{ path: 'group', id: 9970 }],
    projects: [project],
    token: 'your-token',
    holdsPropagation: true,
  });
  const listener = await fake.listen();
  // The project inherits a moment after it was asked for the first time.
  const hasAsked = (): boolean => fake.requests.at(-1)?.status === 404;
  const background = setInterval(() => hasAsked() && fake.propagate(), 20);
  const { code, output } = await respect(
    listener,
    [
      'connectSlack',
      'rotateJenkinsSecrets',
      'switchMattermostOffAndOn',
      'moveAppleAppStore',
      'inheritPumble',
    ],
    inputs,
  );
  clearInterval(background);
  await listener.close();
  expect({ code, output }).toEqual({
    code: 0,
    output: expect.stringContaining('Workflows: 5 passed, 5 total'),
  });
  const base = '/api/v4/projects/42/integrations';
  expect(
    fake.requests.map(({ method, path, status }) => `${method} ${path.replace(base, '')} ${status}`),
  ).toEqual([
    ...['PUT /slack 200', 'GET /slack 200'],
    ...['GET /jenkins 200', 'PUT /jenkins 200', 'GET /jenkins 200'],
    ...[
      'GET /mattermost 200',
      'DELETE /mattermost 204',
      'GET /mattermost 200',
      'PUT /mattermost 200',
      'GET /mattermost 200',
    ],
    ...[
      'PUT /apple_app_store 404',
      'GET /apple_app_store 400',
      'PUT /apple-app-store 200',
      'GET /apple-app-store 200',
    ],
    ...[
      'PUT /api/v4/groups/9970/integrations/pumble 200',
      'GET /pumble 404',
      'GET /pumble 200',
      'PUT /pumble 200',
      'PUT /pumble 200',
    ],
  ]);
  expect(fake.integration(42, 'pumble')).toMatchObject({ active: true, inherited: true });
  expect(fake.integration(42, 'slack')).toMatchObject({
    active: true,
    settings: { webhook: inputs.webhook },
  });
  expect(fake.integration(42, 'jenkins')).toMatchObject({
    active: true,
    settings: { ...jenkins, password: 'new-password' },
  });
  expect(fake.integration(42, 'mattermost')).toMatchObject({
    active: true,
    settings: { webhook: inputs.webhook },
  });
  expect(fake.integration(42, 'apple-app-store')).toMatchObject({ active: true, settings: apple });
});
