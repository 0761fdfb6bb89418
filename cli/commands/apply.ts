/** `apply`: makes the changes of a plan. */
import { resolve } from 'node:path';
import { apply, type Ended, type Outcome } from '../apply/apply.ts';
import { type AuditLog, authorIn, noAuditLog, openAuditLog } from '../apply/audit-log.ts';
import { openBackup } from '../apply/backup.ts';
import { confirm } from '../apply/confirm.ts';
import { createFolder } from '../apply/folder.ts';
import { openJournal } from '../apply/journal.ts';
import { lock } from '../apply/lock.ts';
import { backupText, endedLine, outcomeText } from '../apply/outcome.ts';
import { type PlanSource, planFrom } from '../apply/source.ts';
import type { CommandDefinition } from '../command.ts';
import { requireWriteScope } from '../connection/write-scope.ts';
import type { Environment } from '../environment.ts';
import { type ExitCode, exitCodes } from '../exit.ts';
import { addConnectionOptionsBesideFile, addFileArgument, usualFile, wholeNumberIn } from '../options.ts';
import { estimateOf } from '../plan/estimate.ts';
import { refuseBeyond } from '../plan/limits.ts';
import { addPlanOptions, type PlanOptions } from '../plan/options.ts';
import type { Plan } from '../plan/plan.ts';
import { isIncomplete } from '../read/read-targets.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { pageFor } from '../report/page.ts';
import { createProgress, type Progress } from '../report/progress.ts';
import { planAsText } from '../report/text.ts';
import { readSecrets } from '../secrets/read-secrets.ts';
import { refuseUnfitSecrets, sentOf } from '../secrets/unfit-secrets.ts';

interface Options extends PlanOptions {
  readonly full?: boolean;
  readonly yes?: boolean;
  readonly expect?: string;
  readonly accept?: number;
  /** File of the audit log. */
  readonly log?: string;
}

export const command: CommandDefinition<Options> = {
  description: 'Makes the changes that `plan` shows, or those of a saved plan, and verifies each of them.',
  declare: (line) => {
    addFileArgument(line);
    line
      .option('--full', 'show each project by itself')
      .option('--yes', 'do not ask')
      .option('--expect <fingerprint>', 'do not ask, and go on only if the plan is still this one')
      .option('--accept <number>', 'allow so many changes, once, whatever the limits say', (text) =>
        wholeNumberIn(text, 1, 10_000_000),
      )
      .option('--log <file>', 'add each change to a file of JSON lines');
    addPlanOptions(line);
    addConnectionOptionsBesideFile(line);
  },
  examples: [
    { line: 'apply', meaning: `show what ${usualFile} would change, ask, and do it` },
    { line: 'apply plan.json --log audit.jsonl', meaning: 'the plan that `plan --out` saved' },
    { line: 'apply --yes --accept 1221 --shard 2/5', meaning: 'in a job, with more than the limits allow' },
  ],
  run: async ([file = usualFile], options, environment) => {
    const source = await planFrom(file, options, environment);
    const { plan, connection, limits, isSaved, files } = source;
    refuseOverwriting([...files, options.tokenFile], [options.log], environment.folder);
    const page = pageFor(environment.stdout);
    const estimate = estimateOf(plan, connection.pace);
    const text = planAsText(plan, page, { isFull: options.full === true, estimate });
    await environment.stdout.writePieces(text);
    if (plan.changes.length === 0) return isIncomplete(plan.skipped) ? exitCodes.failed : exitCodes.done;
    refuseBeyond(limits, plan, options.accept);
    await requireWriteScope(connection);
    const { yes, expect } = options;
    await confirm(
      plan,
      { isSaved, ...(yes && { yes }), ...(expect !== undefined && { expect }) },
      environment,
    );
    return makeChanges(source, options, environment);
  },
};

async function makeChanges(
  source: PlanSource,
  options: Options,
  environment: Environment,
): Promise<ExitCode> {
  const { plan, connection, folder } = source;
  const { log, concurrency } = options;
  const resumption = resumptionAfter(source, options);
  const sent = plan.changes.flatMap(({ secrets }) => sentOf(secrets));
  const secretFiles = sent.flatMap(({ reference }) =>
    'file' in reference ? resolve(folder, reference.file) : [],
  );
  refuseOverwriting(secretFiles, [log], environment.folder);
  const secrets = await readSecrets(
    sent.map(({ reference }) => reference),
    { ...environment, folder },
  );
  refuseUnfitSecrets(plan.changes, secrets);
  const ownFolder = createFolder(environment.folder);
  const release = lock(ownFolder);
  let progress = createProgress(environment, plan.changes.length, 'read again');
  let hasBegun = false;
  try {
    const journal = openJournal(ownFolder, plan.fingerprint);
    const backup = openBackup(ownFolder, plan, journal.unfinished);
    const audit = auditLogFor(log, source, environment);
    const outcome = await apply(plan, {
      integrations: connection.integrations,
      secretsOf: (change) =>
        Object.fromEntries(
          sentOf(change.secrets).map(({ name, reference }) => [name, secrets.get(reference)]),
        ),
      journal,
      backup,
      concurrency,
      resumption,
      signal: environment.interrupted,
      onRead: () => progress.step(),
      onBegin: (changes) => {
        progress.end();
        progress = createProgress(environment, changes, 'done');
        hasBegun = true;
      },
      onEnd: (ended) => {
        audit.add(ended);
        if (hasBegun) progress.step();
        report(ended, progress, environment);
      },
    });
    audit.close();
    progress.end();
    environment.stdout.write(outcomeText(outcome, resumption) + backupText(backup, environment.folder));
    return exitCodeOf(outcome, plan, environment);
  } finally {
    progress.end();
    release();
  }
}

/** How to go on after a run that did not end. What is left of a file with rules is another plan. */
function resumptionAfter({ isSaved }: PlanSource, { accept, expect }: Options): string {
  if (isSaved || (accept === undefined && expect === undefined)) return 'The same command goes on from here.';
  return '`apply` goes on from here: --accept and --expect take the number and the fingerprint of what is left.';
}

function auditLogFor(log: string | undefined, { plan }: PlanSource, environment: Environment): AuditLog {
  if (log === undefined) return noAuditLog;
  return openAuditLog(resolve(environment.folder, log), plan, authorIn(environment.variables));
}

/** What failed is told at once. */
function report(ended: Ended, progress: Progress, { stderr }: Environment): void {
  if (ended.result === 'done' || ended.result === 'settled') return;
  progress.end();
  stderr.write(`${endedLine(ended)}\n`);
}

function exitCodeOf({ counts, left }: Outcome, { skipped }: Plan, { interrupted }: Environment): ExitCode {
  if (left > 0 && interrupted.aborted) return exitCodes.interrupted;
  const isWhole = left === 0 && counts.failed + counts.ignored + counts.stale === 0;
  return isWhole && !isIncomplete(skipped) ? exitCodes.done : exitCodes.failed;
}
