/** Addresses as GitLab checks and stores them. */
import { describe, expect, test } from 'vitest';
import { fakeWith, hook } from './ask.ts';

const stored = async (external_wiki_url: string): Promise<unknown> => {
  const { gitlab, ask } = fakeWith();
  await ask('PUT', 'external-wiki', { external_wiki_url });
  return gitlab.integration(1, 'external-wiki')?.settings.external_wiki_url;
};

test.each([
  'https://hi.wikipedia.org/wiki/जर्मनी',
  'https://wiki.müller.example/',
  'https://wiki.example.com/display/DEV/My Page',
  'https://wiki.example.com/?a[]=1',
])('%s is stored as it is', async (address) => expect(await stored(address)).toBe(address));

test('white space around an address is removed, but not in it', async () =>
  expect(await stored(' \thttps://wiki.example.com/My Page\n ')).toBe('https://wiki.example.com/My Page'));

test('other texts keep the white space around them', async () => {
  const { gitlab, ask } = fakeWith();
  await ask('PUT', 'slack', { webhook: hook, username: ' bot ' });
  expect(gitlab.integration(1, 'slack')?.settings.username).toBe(' bot ');
});

test.each([
  ['discord', { webhook: ' https://discord.com/api' }, 'webhook'],
  ['confluence', { confluence_url: 'https://a.atlassian.net/wiki ' }, 'confluence_url'],
])('%s refuses white space around its address, or keeps it', async (slug, settings, name) => {
  const { gitlab, ask } = fakeWith();
  const { status } = await ask('PUT', slug, settings);
  const kept = gitlab.integration(1, slug)?.settings[name];
  expect(status === 400 || kept === Object.values(settings)[0]).toBe(true);
});

describe('a local address', () => {
  const settings = { external_wiki_url: 'http://localhost:8080' };

  test('is refused', async () =>
    expect(await fakeWith().ask('PUT', 'external-wiki', settings)).toMatchObject({
      status: 400,
      body: {
        message:
          'Failed to update integration. {:external_wiki_url=>["is blocked: Requests to the local network are not allowed"]}',
      },
    }));

  test('is accepted where an administrator allows it, and with it nothing else', async () => {
    const { ask } = fakeWith({ allowLocalAddresses: true });
    expect(await ask('PUT', 'external-wiki', settings)).toMatchObject({ status: 200 });
    expect(await ask('PUT', 'external-wiki', { external_wiki_url: 'localhost' })).toMatchObject({
      status: 400,
    });
  });
});

describe('what is no part of the address of a web hook', () => {
  const jenkins = { jenkins_url: 'https://jenkins.example.com', project_name: 'demo' };

  test.each([
    [{ jenkins_url: 'https://jenkins.müller.example' }, 400],
    [{ project_name: 'My Job' }, 400],
    [{ project_name: 'My%20Job' }, 200],
    [{ project_name: 'folder/job/demo' }, 200],
  ])('is refused: %j is a %i', async (settings, status) =>
    expect(await fakeWith().ask('PUT', 'jenkins', { ...jenkins, ...settings })).toMatchObject({ status }),
  );
});
