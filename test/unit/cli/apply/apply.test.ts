import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { type ApplyOptions, apply, type Ended } from '../../../../cli/apply/apply.ts';
import { openBackup } from '../../../../cli/apply/backup.ts';
import { openJournal } from '../../../../cli/apply/journal.ts';
import type { Integrations } from '../../../../cli/connection/integrations.ts';
import { CommandError, exitCodes } from '../../../../cli/exit.ts';
import type { Change, Plan } from '../../../../cli/plan/plan.ts';
import { createClient, type UntypedIntegration } from '../../../../client/index.ts';
import { createFakeGitLab } from '../../../../client/testing.ts';
import { temporaryFolder } from '../../../support/folders.ts';

const token = '<token>';
const webhook = 'https://hooks.example.com/canary-of-the-webhook';

let folder: string;
let fake: ReturnType<typeof createFakeGitLab>;
let server: Integrations;
let ended: Ended[];

beforeEach(() => {
  folder = temporaryFolder();
  ended = [];
  let seconds = 0;
  fake = createFakeGitLab({
    // No two changes are made at the same moment.
    now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)),
    projects: [1, 2, 3].map((id) => ({
      path: `acme/${id}`,
      id,
      ...(id === 3 ? {} : { integrations: { slack: { webhook, channel: '#old' } } }),
    })),
    tokens: [{ value: token }],
  });
  const { untyped } = createClient({ fetch: fake.fetch, token, retry: { limit: 0 } });
  server = {
    list: (target) => untyped.list(target.id),
    get: (target, slug) => untyped.get(target.id, slug),
    set: (target, slug, settings) => untyped.set(target.id, slug, settings),
    disable: (target, slug) => untyped.disable(target.id, slug),
  };
});

function optionsWith(more: Partial<ApplyOptions> = {}): ApplyOptions {
  const journal = openJournal(folder, 'print');
  return {
    integrations: server,
    secretsOf: () => ({ webhook }),
    journal,
    backup: openBackup(
      folder,
      { fingerprint: 'print', host: 'https://gitlab.example.com' },
      journal.unfinished,
    ),
    concurrency: 2,
    resumption: 'Go on.',
    signal: new AbortController().signal,
    onRead: () => {},
    onBegin: () => {},
    onEnd: (one) => void ended.push(one),
    ...more,
  };
}

/** Slack's channel becomes `#new` in all three projects. */
async function planOf(): Promise<Plan> {
  const changes = await Promise.all([1, 2, 3].map((id) => changeOf(id)));
  return {
    version: 1,
    host: 'https://gitlab.example.com',
    server: { version: '19.5.0', enterprise: true },
    fingerprint: 'print',
    changes,
    skipped: [],
    summary: {
      create: 1,
      update: 2,
      disable: 0,
      targets: 3,
      changed: 3,
      skipped: 0,
      secretsNotComparable: 0,
      settingsNotComparable: 0,
      handedOn: 0,
    },
  };
}

async function changeOf(id: number): Promise<Change> {
  const target = { level: 'project', id, path: `acme/${id}`, topics: [] } as const;
  const now = await server.get(target, 'slack');
  return {
    target,
    slug: 'slack',
    action: now ? 'update' : 'create',
    settings: [{ name: 'channel', after: '#new' }],
    request: { channel: '#new' },
    fromServer: [],
    secrets: [],
    notes: [],
    seen: now?.updated_at ?? null,
  };
}

function puts(): number {
  return fake.requests.filter(({ method }) => method === 'PUT').length;
}

const results = (): readonly string[] =>
  ended.map(({ change, result }) => `${change.target.id} ${result}`).sort();

describe('applying a plan', () => {
  test('makes every change and verifies it', async () => {
    const outcome = await apply(await planOf(), optionsWith());
    expect(outcome).toEqual({ counts: { done: 3, settled: 0, ignored: 0, failed: 0, stale: 0 }, left: 0 });
    for (const { target, slug } of (await planOf()).changes)
      expect((await server.get(target, slug))?.properties?.channel).toBe('#new');
  });

  test('the backup holds what was there before, and no file holds a secret', async () => {
    await apply(await planOf(), optionsWith());
    const backup = readFileSync(join(folder, 'print.backup.jsonl'), 'utf8');
    const channels = backup
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => JSON.parse(line).integration?.properties.channel ?? null);
    expect(channels.sort()).toEqual(['#old', '#old', null]);
    expect(backup + readFileSync(join(folder, 'print.done.jsonl'), 'utf8')).not.toContain('canary');
  });

  test('what somebody else changed since the plan is left alone', async () => {
    const plan = await planOf();
    await server.set(plan.changes[0]?.target ?? never(), 'slack', { webhook, channel: '#theirs' });
    await apply(plan, optionsWith());
    expect(results()).toEqual(['1 stale', '2 done', '3 done']);
  });

  test('what the server does not date is neither taken for done nor changed', async () => {
    const undated: Integrations = {
      ...server,
      get: async (target, slug) => {
        const { updated_at: _, ...rest } = (await server.get(target, slug)) ?? never();
        // As a proxy may leave it.
        return rest as UntypedIntegration;
      },
    };
    const plan = await planOf();
    const changes = plan.changes.slice(0, 1).map((change) => ({ ...change, seen: null }));
    const journal = openJournal(folder, 'print');
    for (const change of changes) journal.end(change, 'done', null);
    journal.close();
    // The first run goes on in this journal, and completes it.
    for (let run = 0; run < 2; run++) {
      ended = [];
      await apply({ ...plan, changes }, optionsWith({ integrations: undated }));
      expect(ended).toMatchObject([
        { result: 'stale', problem: expect.stringContaining('does not say when') },
      ]);
    }
    expect(puts()).toBe(0);
  });

  test('a change that fails does not keep the others from being made', async () => {
    const plan = await planOf();
    const failing: Integrations = {
      ...server,
      set: (target, slug, settings) =>
        server.set(target, slug, target.id === 2 ? { channel: '#no-webhook' } : settings),
    };
    await apply(plan, optionsWith({ integrations: failing }));
    expect(results()).toEqual(['1 done', '2 failed', '3 done']);
    expect(ended.find(({ result }) => result === 'failed')?.problem).toMatch(/webhook/);
  });

  test('a token that has ended stops the run', async () => {
    const plan = await planOf();
    const { untyped } = createClient({ fetch: fake.fetch, token: 'unknown', retry: { limit: 0 } });
    const refused: Integrations = { ...server, set: ({ id }, slug, s) => untyped.set(id, slug, s) };
    const outcome = await apply(plan, optionsWith({ integrations: refused, concurrency: 1 }));
    expect(outcome).toMatchObject({ counts: { failed: 1 }, left: 2 });
  });

  test.each([
    [0, /The disk is full\. Nothing was changed\.$/, exitCodes.refused],
    [2, /The disk is full\. 2 changes may have been made before\. Go on\.$/, exitCodes.failed],
  ])('a journal that is full after %i lines says what was done', async (lines, message, exitCode) => {
    const options = optionsWith();
    let written = 0;
    const start = (change: Change): void => {
      if (written++ >= lines) throw new CommandError('The disk is full.');
      options.journal.start(change);
    };
    const failure = apply(await planOf(), { ...options, journal: { ...options.journal, start } });
    await expect(failure).rejects.toThrow(
      expect.objectContaining({ message: expect.stringMatching(message), exitCode }),
    );
    expect(puts()).toBe(lines);
  });

  test('an interrupted run begins nothing more, and the next one goes on without doing anything twice', async () => {
    const plan = await planOf();
    const interruption = new AbortController();
    const first = await apply(
      plan,
      optionsWith({ concurrency: 1, signal: interruption.signal, onEnd: () => interruption.abort() }),
    );
    expect(first.left).toBe(2);
    const second = await apply(plan, optionsWith());
    expect(second).toMatchObject({ counts: { done: 2, settled: 1 }, left: 0 });
    expect(puts()).toBe(3);
  });

  test('a plan that was made already sends nothing', async () => {
    const plan = await planOf();
    await apply(plan, optionsWith());
    const again = await apply(plan, optionsWith());
    expect(again).toMatchObject({ counts: { settled: 3 }, left: 0 });
    expect(puts()).toBe(3);
  });

  test('settings that somebody else gave beside another secret are not taken for the change', async () => {
    const secret = {
      name: 'webhook',
      reference: { env: 'A' },
      verdict: 'not comparable',
      sent: true,
    } as const;
    const plan = await planOf().then((all) => ({
      ...all,
      changes: all.changes.map((change) => ({ ...change, secrets: [secret] })),
    }));
    await server.set({ level: 'project', id: 1 }, 'slack', { webhook: `${webhook}2`, channel: '#new' });
    await apply(plan, optionsWith());
    expect(results()).toEqual(['1 stale', '2 done', '3 done']);
    expect(fake.integration(1, 'slack')?.settings.webhook).toBe(`${webhook}2`);
  });

  test('what another run made a group hand on meanwhile is hidden by the settings of the plan', async () => {
    const plan = await planOf();
    fake.changeGroup('acme', { integrations: { slack: { webhook, channel: '#all' } } });
    await apply(plan, optionsWith());
    expect(results()).toEqual(['1 done', '2 done', '3 done']);
    expect(fake.integration(3, 'slack')?.settings.channel).toBe('#new');
  });

  test('of what a killed run wanted off for good, the rest is done', async () => {
    const all = await planOf();
    const [first = never()] = all.changes;
    const change = { ...first, action: 'disable', settings: [], request: { channel: '#own' } } as const;
    const killed = optionsWith();
    killed.journal.start(change);
    await server.set(change.target, 'slack', { webhook, channel: '#own' });
    await apply({ ...all, changes: [change] }, optionsWith());
    expect(results()).toEqual(['1 done']);
    expect(fake.integration(1, 'slack')?.active).toBe(false);
  });

  test('a request whose answer a killed run did not see is not sent again', async () => {
    const plan = await planOf();
    const killed = optionsWith();
    const [first] = plan.changes;
    killed.journal.start(first ?? never());
    await server.set(first?.target ?? never(), 'slack', { webhook, channel: '#new' });
    await apply(plan, optionsWith());
    expect(results()).toEqual(['1 settled', '2 done', '3 done']);
    expect(puts()).toBe(3);
  });
});

function never(): never {
  throw new Error('The plan has no change.');
}
