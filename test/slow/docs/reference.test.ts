import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { withCanonical } from '../../../scripts/docs/reference.ts';

test('the reference page names its own address where there is one', () => {
  const html = '<head><title>a</title></head>';
  expect(withCanonical(html, 'https://docs.example.com/gi/')).toBe(
    '<head><link rel="canonical" href="https://docs.example.com/gi/reference.html"><title>a</title></head>',
  );
  expect(withCanonical(html, undefined)).toBe(html);
});

describe('the reference page', () => {
  let html = '';

  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/docs.ts'], {
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^generated\/docs, \d+ files, in [\d.]+ s\ngenerated\/docs\/reference\.html, [\d.]+ MB, in [\d.]+ s\n$/,
    );
    html = readFileSync('generated/docs/reference.html', 'utf8');
  }, 60_000);

  test('forbids every connection before the first script', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html);
    expect(policy?.[1]).toContain("default-src 'none'");
    expect(policy?.[1]).not.toMatch(/https?:|connect-src|\*/);
    expect(policy?.index).toBeLessThan(html.indexOf('<script'));
  });

  test('allows the scripts and styles that it holds, and no others', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/; script-src(?: 'sha256-[\w+/]+='){4}; style-src(?: 'sha256-[\w+/]+=')+; /);
    expect(policy).not.toMatch(/unsafe-(?:inline|eval)|blob:/);
  });

  test('loads no script, style or image from elsewhere', () => {
    expect(html).not.toMatch(/<(?:script|link|img|iframe)[^>]+(?:src|href)="https?:/);
    expect(html).not.toContain('cdn.redoc.ly');
  });

  test('holds every operation', () => {
    const operations = readFileSync('generated/openapi.yaml', 'utf8').match(/(?<=operationId: )\w+/g) ?? [];
    expect(operations.length).toBeGreaterThan(0);
    expect(operations.filter((operation) => !html.includes(operation))).toEqual([]);
  });
});
