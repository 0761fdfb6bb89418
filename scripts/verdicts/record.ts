/** Records what a running GitLab answers to the cases of the grid. */
import type { Case } from './grid.ts';
import type { Line } from './lines.ts';

/** A GitLab, and a project whose integrations may be overwritten. */
export interface Target {
  /** URL of the server. */
  readonly host: string;
  readonly token: string;
  /** ID or full path. */
  readonly project: string;
  /** Goes into each line, such as `GitLab 18.9.1-ee, 2026-03-02`. */
  readonly source: string;
}

/**
 * A line for each case that the server judged, one after the other. A 500 is a refusal, for instance of its
 * database. A server without the integration, or a token without permission, judges nothing. Every
 * integration is disabled afterwards.
 */
export async function* recordedLines(cases: readonly Case[], target: Target): AsyncGenerator<Line> {
  for (const { slug, setting, name, settings } of cases) {
    const verdict = await verdictOf(target, slug, settings);
    await request(target, 'DELETE', slug);
    if (verdict !== undefined)
      yield { slug, setting, name, verdict, origin: 'recorded', source: target.source };
  }
}

async function verdictOf(
  target: Target,
  slug: string,
  settings: Case['settings'],
): Promise<'accepts' | 'refuses' | undefined> {
  const response = await request(target, 'PUT', slug, settings);
  const text = await response.text();
  if (response.status === 200) return 'accepts';
  if (response.status === 500) return 'refuses';
  return response.status === 400 && !text.includes('Integration not available') ? 'refuses' : undefined;
}

function request(
  { host, token, project }: Target,
  method: string,
  slug: string,
  settings?: Case['settings'],
): Promise<Response> {
  const url = `${host}/api/v4/projects/${encodeURIComponent(project)}/integrations/${slug}`;
  return fetch(url, {
    method,
    headers: { 'PRIVATE-TOKEN': token, 'Content-Type': 'application/json' },
    ...(settings === undefined ? {} : { body: JSON.stringify(settings) }),
  });
}
