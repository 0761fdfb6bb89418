/**
 * Every constraint of every request, proven: one request that breaks only it is refused by all that should
 * refuse it, and valid ones pass.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { createFakeGitLab } from '../../../client/testing.ts';
import { catalog, type Level, slugs } from '../../../generated/client/catalog.ts';
import { validate } from '../../../generated/client/validate/index.ts';
import { description } from '../../support/descriptions.ts';
import { differenceOf } from '../../support/differences.ts';
import { everyIntegration } from '../../support/every-integration.ts';
import { isAt } from '../../support/levels.ts';
import { type Judge, type Prism, sharedMock, startJudge, versions } from '../../support/prism.ts';
import { errorsOf, type Mutant, mutantsOf, type Request, validRequests } from './mutations.ts';

const derived = slugs.map((slug) => ({ slug, ...mutantsOf(slug), valid: validRequests(slug) }));
const mutants = derived.flatMap((one) => one.mutants);
const valid = derived.flatMap((one) => one.valid);
const implied = derived.flatMap((one) => one.implied);
// In lower case, as Node's server hands them to Prism.
const headers = { 'private-token': 'your-token', 'content-type': 'application/json' };

async function put(url: string, { slug, settings }: Request, options: RequestInit = {}): Promise<number> {
  const response = await fetch(`${url}/projects/42/integrations/${slug}`, {
    method: 'PUT',
    headers,
    body: JSON.stringify(settings),
    ...options,
  });
  await response.arrayBuffer();
  return response.status;
}

/** The status with which Prism answers a request. */
function judged(judge: Judge, { slug, settings }: Request, level: Level = 'project'): Promise<number> {
  const path = `/${level}s/42/integrations/${slug}`;
  return judge({ method: 'put', url: { path }, headers, body: settings }, path.replace('42', '{id}'));
}

/** The names of the requests for which something holds, a few at a time. */
async function namesWhere<T extends Request>(
  requests: readonly T[],
  holds: (request: T) => Promise<boolean>,
): Promise<readonly string[]> {
  const names: string[] = [];
  const queue = [...requests];
  const work = async (): Promise<void> => {
    for (let request = queue.pop(); request; request = queue.pop())
      if (await holds(request)) names.push(`${request.slug}: ${request.name}`);
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return names.sort();
}

describe('the requests', () => {
  test('break every kind of constraint', () => {
    const kinds = new Set(mutants.map(({ keyword }) => keyword));
    expect([...kinds].sort()).toEqual([
      'additionalProperties',
      'condition',
      'enum',
      'items',
      'maxItems',
      'maxLength',
      'minLength',
      'not',
      'pattern',
      'required',
      'type',
    ]);
  });

  test('break every constraint that can be broken alone', () => {
    // An empty text breaks the pattern of an address too.
    expect(
      [...new Set(implied.map(({ keyword, by }) => `${keyword} by ${by.join(' and ')}`))].sort(),
    ).toEqual(['minLength by pattern']);
  });

  test('cover every setting of every integration', () => {
    const covered = new Set(mutants.map(({ slug, subject }) => `${slug} ${subject}`));
    const settings = slugs.flatMap((slug) => catalog[slug].fields.map(({ name }) => `${slug} ${name}`));
    expect(settings.filter((setting) => !covered.has(setting))).toEqual([]);
    expect([...new Set(valid.map(({ slug }) => slug))]).toEqual(slugs);
  });
});

describe('Ajv', () => {
  test('refuses every mutant', () =>
    expect(mutants.filter(({ slug, settings }) => errorsOf(slug, settings).length === 0)).toEqual([]));
  test('accepts every valid request', () =>
    expect(valid.filter(({ slug, settings }) => errorsOf(slug, settings).length > 0)).toEqual([]));
});

describe('gitlab-integrations/validate', () => {
  test('refuses every mutant, and says where', () => {
    const silent = mutants.filter(({ slug, settings, keyword, subject }) => {
      const problems = validate(slug, settings);
      return (
        problems.length === 0 ||
        (keyword !== 'condition' &&
          keyword !== 'additionalProperties' &&
          !problems.some(({ path }) => path[0] === subject))
      );
    });
    expect(silent).toEqual([]);
  });

  test('accepts every valid request', () =>
    expect(valid.filter(({ slug, settings }) => validate(slug, settings).length > 0)).toEqual([]));
});

describe.each(versions)('Prism with the description in OpenAPI %s', (version) => {
  let judge: Judge;
  let prism: Prism;
  beforeAll(async () => {
    [judge, prism] = await Promise.all([startJudge(version), sharedMock(version)]);
  }, 60_000);

  test('refuses every mutant', { timeout: 120_000 }, async () => {
    const survivors = await namesWhere(mutants, async (mutant) => {
      const status = await judged(judge, mutant);
      return status !== 400 && status !== 422;
    });
    expect(survivors).toEqual([]);
  });

  test('accepts every valid request', { timeout: 120_000 }, async () =>
    expect(await namesWhere(valid, async (request) => (await judged(judge, request)) !== 200)).toEqual([]),
  );

  // That the request of a group has the schema of that of a project, verified.test.ts proves.
  test('judges a mutant and a valid request of every integration of a group, and knows no other', async () => {
    const statusOf = async (request: Request | undefined): Promise<number> =>
      request ? judged(judge, request, 'group') : 0;
    const wrong: string[] = [];
    for (const {
      slug,
      mutants: [mutant],
      valid: [request],
    } of derived) {
      const [refused, accepted] = [await statusOf(mutant), await statusOf(request)];
      const isRight = isAt('group', slug)
        ? [400, 422].includes(refused) && accepted === 200
        : refused === 404 && accepted === 404;
      if (!isRight) wrong.push(`${slug}: ${refused} and ${accepted}`);
    }
    expect(wrong).toEqual([]);
  });

  test('refuses another content type, another path and a missing token', async () => {
    const request = valid.find(({ slug }) => slug === 'slack') as Request;
    expect(await put(prism.url, request, { headers: { ...headers, 'content-type': 'text/plain' } })).toBe(
      415,
    );
    expect(await put(prism.url, request, { headers: { 'content-type': 'application/json' } })).toBe(401);
    expect(await put(prism.url, { ...request, slug: 'slak' })).toBe(404);
    const empty = await fetch(`${prism.url}/projects//integrations/slack`, { headers });
    expect(empty.status).toBe(400);
  });

  test.each(['projects/42', 'projects/group%2Fproject', 'groups/9970', 'groups/group%2Fsubgroup'])(
    'lists the integrations of %s',
    async (path) => {
      const response = await fetch(`${prism.url}/${path}/integrations`, { headers });
      expect(response.status).toBe(200);
    },
  );
});

describe('a description that is not enforced', () => {
  test('would be noticed: with a wrong dialect Prism accepts what it should refuse', {
    timeout: 60_000,
  }, async () => {
    const wrong = {
      ...description('verified'),
      jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
    };
    const careless = await startJudge(wrong);
    const few = mutants.filter((_, index) => index % 20 === 0);
    const refused = await namesWhere(few, async (mutant) => (await judged(careless, mutant)) !== 200);
    expect(refused).toEqual([]);
  });
});

describe('the fake GitLab', () => {
  const apps = ['gitlab-slack-application', 'jira-cloud-app'];

  /**
   * What a fresh GitLab answers, one for each request: an integration that is there changes what is allowed.
   */
  async function statusOf({ slug, settings }: Request): Promise<number> {
    const installed = apps.includes(slug) ? [slug] : [];
    // Whoever wants to inherit needs something to inherit, which some integrations never have.
    const instanceIntegrations =
      settings.use_inherited_settings === true
        ? { [slug]: catalog[slug as keyof typeof catalog].examples[0]?.settings ?? {} }
        : {};
    const fake = createFakeGitLab({
      development: true,
      integrations: everyIntegration,
      instanceIntegrations,
      projects: [{ path: 'group/project', id: 42, installed }],
    });
    const response = await fake.fetch(`https://gitlab.com/api/v4/projects/42/integrations/${slug}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify(settings),
    });
    return response.status;
  }

  const explanationOf = (mutant: Mutant) => differenceOf({ ...mutant, setting: mutant.subject });

  test('refuses every mutant, except where the real server is known to be more lenient than the description', async () => {
    const accepted = new Set(await namesWhere(mutants, async (mutant) => (await statusOf(mutant)) < 400));
    const unexplained = mutants.filter(
      (mutant) => accepted.has(`${mutant.slug}: ${mutant.name}`) && !explanationOf(mutant),
    );
    expect(unexplained.map(({ slug, name }) => `${slug}: ${name}`)).toEqual([]);
    const overexplained = mutants.filter(
      (mutant) => !accepted.has(`${mutant.slug}: ${mutant.name}`) && explanationOf(mutant),
    );
    expect(overexplained.map(({ slug, name }) => `${slug}: ${name}`)).toEqual([]);
  });

  test('accepts every valid request, unless there can be nothing to inherit', async () => {
    const possible = valid.filter(
      ({ slug, settings }) =>
        settings.use_inherited_settings !== true ||
        (catalog[slug as keyof typeof catalog].inheritable ?? true),
    );
    expect(valid.length - possible.length).toBe(
      slugs.filter((slug) => catalog[slug].inheritable === false).length,
    );
    expect(await namesWhere(possible, async (request) => (await statusOf(request)) >= 400)).toEqual([]);
  });
});
