/** The reference of all operations, built by Redocly from the verified description as a single file. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { escapeHtml } from '../../generator/print/html.ts';
import { canonicalUrl } from '../../generator/render/site/page.ts';
import { write } from '../../generator/write/write.ts';
import { runTool } from '../run.ts';
import { TaskError } from '../task.ts';
import { referenceFile, seconds, siteFolder } from './site.ts';

const page = `${siteFolder}/${referenceFile}`;
const template = 'templates/site/reference.hbs';
// The page makes no external requests. Redocly's configuration file has no keys for these options.
const options = ['--openapi.disableTelemetry', '--openapi.hideDownloadButtons'];

/** Builds the page and says so. */
export async function buildReference(base: string | undefined): Promise<string> {
  const start = performance.now();
  const html = withPolicy(withCanonical(withoutLogo(await redoclyPage()), base));
  write(new Map([[referenceFile, html]]), siteFolder);
  // Also where it has not changed: it is up to date now.
  utimesSync(page, new Date(), new Date());
  return `${page}, ${(statSync(page).size / 1e6).toFixed(1)} MB, in ${seconds(start)}`;
}

/** Redocly's page as it is, built in a folder of its own. */
async function redoclyPage(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  const output = join(folder, referenceFile);
  try {
    const built = await runTool('@redocly/cli', 'redocly', [
      'build-docs',
      'verified',
      '--output',
      output,
      '--inlineBundle',
      '--template',
      template,
      ...options,
    ]);
    if (built.code !== 0) throw new TaskError(`Redocly could not build the page:\n${built.output.trim()}`);
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whether the page is older than its sources. */
export function isReferenceStale(): boolean {
  const sources = ['generated/openapi.yaml', template];
  return !existsSync(page) || sources.some((path) => statSync(page).mtimeMs < statSync(path).mtimeMs);
}

/**
 * The policy of the page blocks Redocly's logo, which logs an error in the console; an empty image does not.
 */
function withoutLogo(html: string): string {
  return html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, 'data:,');
}

/** Adds the URL of the published page for search engines. */
export function withCanonical(html: string, base: string | undefined): string {
  if (base === undefined) return html;
  return html.replace(
    '<title>',
    `<link rel="canonical" href="${escapeHtml(canonicalUrl(base, referenceFile))}">$&`,
  );
}

/**
 * Allows the inline scripts and styles of the page, and no others. Redocly adds empty style elements to the
 * page and fills them by script, which requires the digest of an empty string.
 */
function withPolicy(html: string): string {
  const attributes = [...html.matchAll(/ style="([^"]*)"/g)].map(([, text = '']) => text);
  const sources = [
    `script-src ${digests(contents(html, 'script'))}`,
    `style-src ${digests(['', ...contents(html, 'style')])}`,
    `style-src-attr 'unsafe-hashes' ${digests(attributes)}`,
  ];
  return html.replace("default-src 'none';", `default-src 'none'; ${sources.join('; ')};`);
}

/** The text content of every element with this tag, which contains plain text only. */
function contents(html: string, tag: 'script' | 'style'): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}(?: [^>]*)?>(.*?)</${tag}>`, 'gs'))].map(
    ([, text = '']) => text,
  );
}

function digests(texts: readonly string[]): string {
  return [...new Set(texts)]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');
}
