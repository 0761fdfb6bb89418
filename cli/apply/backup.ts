/** What was stored before the first change of a run, as JSON lines without secrets. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { redact, type UntypedIntegration } from '../../client/index.ts';
import { CommandError } from '../exit.ts';
import type { Change, Plan } from '../plan/plan.ts';
import type { Target } from '../target.ts';
import { type AppendOnly, readLines, takeUp } from './append-only.ts';
import { fileOf } from './folder.ts';
import type { Unfinished } from './journal.ts';

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
  /** Whether nothing was added. */
  readonly isEmpty: () => boolean;
  /** That of the interrupted run which this one takes up: it has what was there before both. */
  readonly ofInterrupted?: string;
  add(change: Change, integration: UntypedIntegration | undefined): void;
  /** It is on the disk when this returns. */
  close(): void;
}

/**
 * Creates a backup file.
 * @param unfinished what the journal has of an interrupted run.
 * @throws {CommandError} when it cannot be written.
 */
export function openBackup(
  folder: string,
  { fingerprint, host }: Pick<Plan, 'fingerprint' | 'host'>,
  unfinished: Unfinished,
): Backup {
  const latest = latestOf(folder, fingerprint);
  const latestPath = pathOf(folder, fingerprint, latest);
  const lines = readLines(latestPath) ?? [];
  const holdsSomething = lines.length > 1;
  const path = holdsSomething ? pathOf(folder, fingerprint, latest + 1) : latestPath;
  const isNew = holdsSomething || lines.length === 0;
  const file: AppendOnly<Header | BackupLine> = takeUp(path);
  if (isNew) file.add({ backup: 1, host, at: new Date().toISOString() });
  let isEmpty = true;
  return {
    path,
    isEmpty: () => isEmpty,
    ...(holdsSomething && unfinished.started.size > 0 && { ofInterrupted: latestPath }),
    add: ({ target, slug }, integration) => {
      isEmpty = false;
      file.add({ target, slug, integration: integration ? withoutSecrets(integration) : null });
    },
    close: () => file.close(),
  };
}

/** The number of the latest backup of a plan; 1 when there is none. */
function latestOf(folder: string, fingerprint: string): number {
  const beginning = basename(fileOf(folder, fingerprint, 'backup.'));
  const names = readdirSync(folder).filter((name) => name.startsWith(beginning));
  return Math.max(1, ...names.map((name) => Number.parseInt(name.slice(beginning.length), 10) || 1));
}

/** `….backup.jsonl`, then `….backup.2.jsonl`. */
function pathOf(folder: string, fingerprint: string, number: number): string {
  return fileOf(folder, fingerprint, number === 1 ? 'backup.jsonl' : `backup.${number}.jsonl`);
}

function withoutSecrets(integration: UntypedIntegration): UntypedIntegration {
  const { slug, properties } = integration;
  return properties ? { ...integration, properties: redact(slug, properties) } : integration;
}

/** A backup file, read back. */
export interface BackupFile {
  readonly host: string;
  /** Each integration as it was before the run. */
  readonly lines: readonly BackupLine[];
}

/**
 * @param name of the file, as the user wrote it.
 * @throws {CommandError} when it cannot be read, or is no backup.
 */
export function readBackup(path: string, name: string): BackupFile {
  const [header, ...rest] = readLines(path, name) ?? missing(name);
  const { backup, host }: Partial<Header> = Object(header);
  if (backup !== 1 || typeof host !== 'string')
    throw new CommandError(`${name} is not a backup of \`apply\`.`);
  const lines = rest.map((line, index) => {
    if (isBackupLine(line)) return line;
    throw new CommandError(`${name}:${index + 2} is not a line of a backup.`);
  });
  return { host, lines };
}

function missing(name: string): never {
  throw new CommandError(`${name} does not exist.`);
}

function isBackupLine(value: unknown): value is BackupLine {
  const { target, slug, integration }: Partial<BackupLine> = Object(value);
  const { level, id, path }: Partial<Target> = Object(target);
  const isNumber = Number.isSafeInteger(id) && Number(id) > 0;
  const isTarget = (level === 'project' || level === 'group') && isNumber;
  return isTarget && typeof path === 'string' && typeof slug === 'string' && isIntegration(integration, slug);
}

function isIntegration(value: unknown, slug: string): boolean {
  if (value === null) return true;
  const { slug: own, properties = {} }: Partial<UntypedIntegration> = Object(value);
  return own === slug && typeof properties === 'object' && properties !== null;
}
