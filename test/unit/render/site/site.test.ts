/** What holds for every page and file of the site. */
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { versionAfter } from '../../../../generator/model/dated.ts';
import { versionRanges } from '../../../../generator/render/site/pages/index.ts';
import { allErrata, pageTitles } from '../../../../generator/render/site/parts/errata.ts';
import { renderDocs } from '../../../../generator/render/site/site.ts';
import { files, input, model, pageOf, pages } from './rendered.ts';

// What other tools put beside the rendered files.
const others = new Set([
  'reference.html',
  'openapi.yaml',
  'openapi.json',
  'assets/site.css',
  'assets/site.js',
  'assets/integration.js',
  'assets/playground.js',
  'assets/not-found.js',
  'assets/icon.svg',
]);

function idsOf(html: string): readonly string[] {
  return [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id);
}

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );
}

/** The links of a page that lead to nothing. */
function brokenLinks(path: string, html: string): readonly string[] {
  return linksOf(html).filter((link) => {
    if (/^https:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : posix.join(posix.dirname(path), file);
    if (others.has(target)) return false;
    const text = files.get(target);
    if (text === undefined) return true;
    // The playground reads the slug in its address.
    if (target === 'playground.html' && model.integrations.some(({ slug }) => slug === anchor)) return false;
    return anchor !== undefined && !idsOf(text).includes(anchor);
  });
}

test('there is a page for everything', () => {
  const slugs = model.integrations.map(({ slug }) => `integrations/${slug}.html`);
  const rest = [
    '404.html',
    'api/authentication.html',
    'api/behaviour.html',
    'api/differences.html',
    'api/errors.html',
    'api/many-projects.html',
    'api/server-checks.html',
    'changes.html',
    'errata.html',
    'index.html',
    'playground.html',
    'releases.html',
  ];
  expect(pages.map(([path]) => path)).toEqual([...rest, ...slugs].sort());
});

describe.each(pages)('%s', (path, html) => {
  test('has links and anchors that all lead somewhere', () => expect(brokenLinks(path, html)).toEqual([]));

  test('has no anchor twice', () => {
    const ids = idsOf(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('loads nothing from elsewhere and holds no style or handler', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="(?:https?:)?\/\//);
    expect(html).not.toMatch(/\sstyle="|<style|\son\w+="|javascript:/);
  });

  test('has a policy before its first script, which knows the only inline one', () => {
    const hash = createHash('sha256').update(input.themeScript).digest('base64');
    const policy = html.indexOf(
      `default-src &#39;none&#39;; script-src &#39;self&#39; &#39;sha256-${hash}&#39;; style-src &#39;self&#39;;`,
    );
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf('<script'));
    const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
    expect(inline).toEqual([input.themeScript]);
  });

  test('has a title, a description, one heading, landmarks and structured data', () => {
    expect(html).toMatch(/<title>[^<]{10,}<\/title>/);
    expect(html).toMatch(/<meta name="description" content="[^"`*]{50,}">/);
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    for (const landmark of [
      '<html lang="en">',
      '<header class="site-header">',
      '<nav aria-label="Site">',
      '<main id="main-content"',
      '<footer class="site-footer">',
    ])
      expect(html).toContain(landmark);
    const data: unknown = JSON.parse(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '',
    );
    expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': expect.stringMatching(/^\w+$/) });
  });
});

test('no page says that all secrets stay hidden, since some do not', () => {
  for (const [path, text] of files)
    expect(text, path).not.toMatch(/secrets (?:are )?never (?:come back|returned)|never show a secret/i);
});

test('every setting of every integration has its anchor', () => {
  const missing = model.integrations.flatMap(({ slug, fields }) => {
    const ids = new Set(idsOf(pageOf(`integrations/${slug}.html`)));
    return fields.flatMap(({ name }) => (ids.has(name) ? [] : [`${slug}#${name}`]));
  });
  expect(missing).toEqual([]);
});

describe('errata', () => {
  const all = allErrata(model);
  const json: { readonly errata: readonly object[] } = JSON.parse(files.get('errata.json') ?? '');

  test('errata.json has every erratum', () => expect(json.errata).toHaveLength(all.length));

  test('errata.html has every erratum', () =>
    expect(pageOf('errata.html').match(/class="erratum"/g)).toHaveLength(all.length));

  test('the pages of integrations have every erratum of their settings', () => {
    const shown = pages
      .filter(([path]) => path.startsWith('integrations/'))
      .reduce((sum, [, html]) => sum + (html.match(/class="erratum"/g)?.length ?? 0), 0);
    expect(shown).toBe(all.length - model.api.errata.length);
  });
});

describe('the first page', () => {
  const html = pageOf('index.html');

  test('offers a choice for each version that added an integration or lost one', () => {
    const versions = /<select id="filter-version">([\s\S]*?)<\/select>/.exec(html)?.[1] ?? '';
    const options = [...versions.matchAll(/value="([^"]*)">([^<]+)<\/option>/g)];
    const added = model.integrations.flatMap(({ since }) => since ?? []);
    const lost = model.integrations.flatMap(({ until }) => (until === undefined ? [] : versionAfter(until)));
    expect(lost).not.toEqual([]);
    expect(new Set(options.map(([, version]) => version))).toEqual(new Set(['', ...added, ...lost, '0.0']));
    expect(options[0]?.[2]).toBe('Any');
    expect(options.at(-1)?.[2]).toMatch(/^before /);
  });

  test('tells its filter the versions of each integration', () => {
    for (const { slug, since, until } of model.integrations) {
      const [row = ''] = new RegExp(`<li data-slug="${slug}"[^>]*>`).exec(html) ?? [];
      expect(/data-since="([^"]*)"/.exec(row)?.[1], slug).toBe(since);
      expect(/data-until="([^"]*)"/.exec(row)?.[1], slug).toBe(until);
    }
  });

  test('names the range of versions between two changes', () =>
    expect(versionRanges(['18.3', '17.0', '16.11', '16.10'])).toEqual([
      { version: '18.3', title: '18.3 and newer' },
      { version: '17.0', title: '17.0 – 18.2' },
      { version: '16.11', title: '16.11' },
      { version: '16.10', title: '16.10' },
      { version: '0.0', title: 'before 16.10' },
    ]));

  test('counts the settings that GitLab does not drop, on every page alike', () => {
    const sum = [...html.matchAll(/<summary>(\d+) settings?<\/summary>/g)].reduce(
      (total, [, number]) => total + Number(number),
      0,
    );
    expect(html).toContain(`${model.integrations.length} integrations with ${sum} settings`);
    expect(html.match(/<li class="ignored">/g)).toHaveLength(
      model.integrations.flatMap(({ fields }) => fields).filter(({ ignored }) => ignored !== undefined)
        .length,
    );
    const { fields } = model.integrations.find(({ slug }) => slug === 'slack') ?? { fields: [] };
    const count = `${fields.filter(({ ignored }) => ignored === undefined).length} settings`;
    expect(fields.some(({ ignored }) => ignored !== undefined)).toBe(true);
    expect(/data-slug="slack"[\s\S]*?<summary>([^<]+)/.exec(html)?.[1]).toBe(count);
    expect(pageOf('integrations/slack.html')).toContain(`All ${count} of the `);
  });
});

describe('files for machines', () => {
  test('llms.txt names a Markdown page for every integration', () => {
    const links = [...(files.get('llms.txt') ?? '').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => link.endsWith('.md'))).toHaveLength(model.integrations.length);
    expect(links.filter((link) => !files.has(link) && !others.has(link))).toEqual([]);
  });

  test('llms.txt names the integrations that groups cannot have, and since when they have the others', () => {
    const [sentence = ''] = /^Groups have .*$/m.exec(files.get('llms.txt') ?? '') ?? [];
    const lacking = model.integrations.filter(({ levels }) => !levels.includes('group'));
    for (const { slug } of lacking) expect(sentence).toContain(`\`${slug}\``);
    expect(sentence).not.toContain('`slack`');
    expect(sentence).toContain(String(model.api.group?.since));
  });

  test.each(model.integrations)(
    'the Markdown of $slug has the path of each level that can have it',
    ({ slug, levels }) => {
      const text = files.get(`integrations/${slug}.md`) ?? '';
      for (const level of ['project', 'group'] as const)
        expect(text.includes(`\`/${level}s/:id/integrations/${slug}\``)).toBe(levels.includes(level));
    },
  );

  test('what the page on groups alone prints is told apart', () => {
    expect(files.get('integrations/github.md')).toContain(`- ${pageTitles.group}: `);
    expect(pageOf('errata.html')).toContain(`${pageTitles.group} · `);
  });

  test('llms.txt says of every integration that no project can have why that is', () => {
    expect(model.absent).not.toEqual([]);
    for (const { slug, removed = '' } of model.absent)
      expect(files.get('llms.txt')).toMatch(new RegExp(`^- .*: \`${slug}\`.*${removed}`, 'm'));
  });

  test('llms.txt names the secrets that come back', () => {
    const text = files.get('llms.txt') ?? '';
    expect(text).toContain('Secrets are not returned, except for ');
    for (const name of [
      '`app_store_private_key` of `apple-app-store`',
      '`service_account_key` of `google-play`',
    ])
      expect(text).toContain(name);
  });

  test('the Markdown page of an integration has all its settings', () => {
    for (const { slug, fields } of model.integrations) {
      const text = files.get(`integrations/${slug}.md`) ?? '';
      expect(fields.filter(({ name }) => !text.includes(`- \`${name}\` (`))).toEqual([]);
    }
  });

  test.each([
    ['since when there is a setting', 'datadog', '- `archive_trace_events` (boolean, since 15.3): '],
    ['which tier a setting needs', 'jira', '- `vulnerabilities_enabled` (boolean, Ultimate'],
    [
      'what to send in the place of a dropped setting',
      'slack',
      '  - Instead: GitLab accepts the request but drops this setting. Send `branches_to_be_notified` instead.\n',
    ],
    [
      'the settings of a condition',
      'jenkins',
      '- A user name needs a password. (`username` and `password`)\n',
    ],
    ['the evidence of an erratum', 'irker', '  - Evidence: map_recipients'],
    ['the effect of an erratum', 'irker', '  - A list with commas is read as a single address.\n'],
    ['what never comes back', 'slack', '- Never returned: `webhook`'],
    [
      'what comes back in clear',
      'google-play',
      '- Returned in plain text although secret: `service_account_key`\n',
    ],
    ['an answer', 'irker', '  "slug": "irker",\n'],
    ['the errors', 'slack', 'Body: `{"error":"webhook is missing"}`\n'],
    ['related integrations', 'slack', '](gitlab-slack-application.md): '],
    [
      'how to read',
      'slack',
      '```sh\ncurl --fail-with-body \\\n  "https://gitlab.example.com/api/v4/projects/group%2Fproject/integrations/slack"',
    ],
    [
      'how to switch off',
      'slack',
      '```sh\ncurl --fail-with-body --request DELETE \\\n  "https://gitlab.example.com/api/v4/projects/group%2Fproject/integrations/slack"',
    ],
  ])('the Markdown page says %s', (_what, slug, text) =>
    expect(files.get(`integrations/${slug}.md`)).toContain(text),
  );

  // The page for addresses that lead nowhere is none, the reference is built elsewhere.
  test('sitemap.xml names every page', () => {
    expect(files.get('sitemap.xml')?.match(/<loc>/g)).toHaveLength(pages.length);
    expect(files.get('sitemap.xml')).not.toContain('404.html');
  });

  test('the page for addresses that lead nowhere links from the root of the site', () =>
    expect(files.get('404.html')).toContain('src="/assets/not-found.js"'));
});

describe('with a base', () => {
  const based = renderDocs(model, { ...input, base: 'https://docs.example.com/gi/' });

  test('the sitemap and the canonical addresses are whole', () => {
    expect(based.get('sitemap.xml')).toContain(
      '<loc>https://docs.example.com/gi/integrations/slack.html</loc>',
    );
    expect(based.get('integrations/slack.html')).toContain(
      '<link rel="canonical" href="https://docs.example.com/gi/integrations/slack.html">',
    );
    expect(based.get('index.html')).toContain('<link rel="canonical" href="https://docs.example.com/gi/">');
    expect(based.get('sitemap.xml')).toContain('<loc>https://docs.example.com/gi/</loc>');
    expect(based.get('sitemap.xml')).not.toContain('index.html');
  });

  test('links stay relative', () =>
    expect(based.get('integrations/slack.html')).toContain('<a class="brand" href="../index.html">'));
});

test('the same catalog makes the same bytes', () =>
  expect([...renderDocs(model, input)]).toEqual([...files]));
