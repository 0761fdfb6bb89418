/** What was stored before the first change of a run, as JSON lines without secrets. */
import { join } from 'node:path';
import { redact, type UntypedIntegration } from '../../client/index.ts';
import type { Change } from '../plan/plan.ts';
import type { Target } from '../target.ts';
import { type AppendOnly, openForAppending, readLines } from './append-only.ts';

/** An integration as it was. */
export interface BackupLine {
  readonly target: Target;
  readonly slug: string;
  /** The response; null when it was never configured. */
  readonly integration: UntypedIntegration | null;
}

/** The first line: what the file is. */
interface Header {
  readonly backup: 1;
  /** Address of the server. */
  readonly host: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface Backup {
  readonly path: string;
  add(change: Change, integration: UntypedIntegration | undefined): void;
  close(): void;
}

/**
 * Creates a backup file, or goes on in that of an interrupted run, which has what was stored before it.
 * @throws {CommandError} when it cannot be written.
 */
export function openBackup(folder: string, fingerprint: string, host: string): Backup {
  const path = join(folder, `${fingerprint}.backup.jsonl`);
  const isNew = (readLines(path) ?? []).length === 0;
  const file: AppendOnly<Header | BackupLine> = openForAppending(path);
  if (isNew) file.add({ backup: 1, host, at: new Date().toISOString() });
  return {
    path,
    add: ({ target, slug }, integration) =>
      file.add({ target, slug, integration: integration ? withoutSecrets(integration) : null }),
    close: () => file.close(),
  };
}

function withoutSecrets(integration: UntypedIntegration): UntypedIntegration {
  const { slug, properties } = integration;
  return properties ? { ...integration, properties: redact(slug, properties) } : integration;
}
