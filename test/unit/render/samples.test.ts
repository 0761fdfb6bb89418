import { describe, expect, test } from 'vitest';
import { type SampleRequest, variableOf } from '../../../generator/render/samples/request.ts';
import { languages } from '../../../generator/render/samples/samples.ts';
import { createHighlight } from '../../../generator/render/site/highlight.ts';
import { partsAt } from '../../../generator/render/site/parts/samples.ts';

const set: SampleRequest = {
  operation: 'set',
  level: 'project',
  slug: 'acme-chat',
  settings: [
    { name: 'token', value: '<token>', variable: 'ACME_CHAT_TOKEN' },
    { name: 'rooms', value: ["it's", '"a"'], variable: undefined },
    { name: 'port', value: 6659, variable: undefined },
    { name: 'push_events', value: true, variable: undefined },
    { name: 'room', value: null, variable: undefined },
  ],
};

function sample(id: string, request: SampleRequest): string {
  return languages.find((language) => language.id === id)?.write(request) ?? '';
}

test('the curl sample', () =>
  expect(sample('curl', set)).toBe(`curl --fail-with-body --request PUT \\
  "https://gitlab.example.com/api/v4/projects/group%2Fproject/integrations/acme-chat" \\
  --header "PRIVATE-TOKEN: $GITLAB_TOKEN" \\
  --header 'Content-Type: application/json' \\
  --data @- <<'JSON'
{
  "token": "<token>",
  "rooms": [
    "it's",
    "\\"a\\""
  ],
  "port": 6659,
  "push_events": true,
  "room": null
}
JSON`));

test('the sample of the npm client', () =>
  expect(sample('client', set)).toBe(`import { createClient } from 'gitlab-integrations';

const gitlab = createClient({ host: 'https://gitlab.example.com', token: process.env.GITLAB_TOKEN });

const integration = await gitlab.set('group/project', 'acme-chat', {
  token: process.env.ACME_CHAT_TOKEN ?? '',
  rooms: ['it\\'s', '"a"'],
  port: 6659,
  push_events: true,
  room: null,
});
console.log(integration.active);`));

test('the fetch sample', () =>
  expect(
    sample('fetch', { operation: 'disable', level: 'project', slug: 'acme-chat', settings: [] }),
  ).toBe(`const response = await fetch('https://gitlab.example.com/api/v4/projects/group%2Fproject/integrations/acme-chat', {
  method: 'DELETE',
  headers: { 'PRIVATE-TOKEN': process.env.GITLAB_TOKEN },
});
if (!response.ok) throw new Error(\`\${response.status} \${await response.text()}\`);
console.log(response.status);`));

test('the Python sample', () =>
  expect(sample('python', set)).toBe(`import os

import requests

response = requests.put(
    "https://gitlab.example.com/api/v4/projects/group%2Fproject/integrations/acme-chat",
    headers={"PRIVATE-TOKEN": os.environ["GITLAB_TOKEN"]},
    json={
        "token": os.environ["ACME_CHAT_TOKEN"],
        "rooms": ["it's", "\\"a\\""],
        "port": 6659,
        "push_events": True,
        "room": None,
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())`));

test('the glab sample', () => {
  expect(sample('glab', set)).toMatch(
    /^glab api --method PUT "projects\/group%2Fproject\/integrations\/acme-chat" \\\n {2}--header 'Content-Type: application\/json' \\\n {2}--input - <<'JSON'\n\{/,
  );
  expect(sample('glab', { operation: 'get', level: 'project', slug: 'acme-chat', settings: [] })).toBe(
    'glab api "projects/group%2Fproject/integrations/acme-chat"',
  );
});

describe('texts in JavaScript', () => {
  test.each(["'", '"', '\\', '\\"', "\\'", '\n', '\u2028', '</script>', '😀'])(
    'the JavaScript literal of %j evaluates to it',
    (text) => {
      const code = sample('fetch', {
        ...set,
        settings: [{ name: 'room', value: text, variable: undefined }],
      });
      const body = /JSON\.stringify\((\{[\s\S]*?\n {2}\})\)/.exec(code)?.[1];
      expect(new Function(`return (${body})`)()).toEqual({ room: text });
    },
  );
});

test('the variable of a secret has letters, digits and underscores only', () =>
  expect(variableOf('acme-chat.2', 'api_key')).toBe('ACME_CHAT_2_API_KEY'));

describe('coloured code', () => {
  const highlight = createHighlight();

  test.each(languages.map(({ id, grammar, write }) => [id, grammar, write(set)] as const))(
    'of %s keeps its text',
    (_id, grammar, code) => {
      const text = highlight(code, grammar)
        .html.replaceAll(/<[^>]+>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll(/&quot;/g, '"')
        .replaceAll(/&#(?:39|x27);/g, "'")
        .replaceAll('&amp;', '&');
      expect(text).toBe(code);
    },
  );

  test('the JSON of a here document is highlighted as JSON', () =>
    expect(highlight(sample('curl', set), 'bash').html).toContain(
      '<span class="hljs-attr">&quot;token&quot;</span>',
    ));
});

test.each(
  languages.flatMap(({ id, write }) =>
    (['set', 'get', 'disable'] as const).map((operation) => ({ id, write, operation })),
  ),
)(
  'a page without a script tells how the $id sample of $operation becomes one for a group',
  ({ write, operation }) => {
    const request = { ...set, operation };
    const [ofProject, ofGroup] = [partsAt('project'), partsAt('group')];
    const parts = ['path', 'client', 'target'] as const;
    expect(
      parts.reduce((code, part) => code.replaceAll(ofProject[part], ofGroup[part]), write(request)),
    ).toBe(write({ ...request, level: 'group' }));
  },
);
