/** `audit`: how far projects and groups are from the file. */
import type { CommandDefinition } from '../command.ts';
import type { Environment } from '../environment.ts';
import { exitCodes } from '../exit.ts';
import { addConnectionOptionsBesideFile, addFileArgument, usualFile } from '../options.ts';
import { createCoverage } from '../plan/coverage.ts';
import { openFleet } from '../plan/fleet.ts';
import { findDifferences } from '../plan/make-plan.ts';
import { addTargetOptions, type TargetOptions } from '../plan/options.ts';
import { slugMatcher } from '../plan/selection.ts';
import type { Pieces } from '../print/pieces.ts';
import { isIncomplete } from '../read/read-targets.ts';
import { type Audit, auditAsJson, auditAsMarkdown, auditAsText } from '../report/audit.ts';
import { addFormatOptions, type FormatOptions } from '../report/formats.ts';
import { pageFor } from '../report/page.ts';

interface Options extends TargetOptions, FormatOptions {}

export const command: CommandDefinition<Options> = {
  description: 'Reports how far projects and groups are from the file. It changes nothing.',
  declare: (line) => {
    addFileArgument(line);
    addFormatOptions(line);
    addTargetOptions(line);
    addConnectionOptionsBesideFile(line);
  },
  examples: [
    { line: 'audit', meaning: `how far everything is from ${usualFile}` },
    {
      line: 'audit --exit-code --format json',
      meaning: 'in a scheduled job: exit code 2 if anything differs',
    },
  ],
  run: async ([file = usualFile], options, environment) => {
    const fleet = await openFleet(file, options, environment);
    const { add: onRead, coverage } = createCoverage(slugMatcher(options.slugs));
    const found = await findDifferences({ ...fleet, file, onRead }, options, environment);
    const audit = { ...found, coverage: coverage() };
    await environment.stdout.writePieces(printed(audit, options, environment));
    if (isIncomplete(audit.plan.skipped)) return exitCodes.failed;
    const isDifferent = audit.plan.changes.length + audit.problems.length > 0;
    return options.exitCode && isDifferent ? exitCodes.differences : exitCodes.done;
  },
};

function printed(audit: Audit, { format, full = false }: Options, { stdout }: Environment): Pieces {
  switch (format) {
    case 'text':
      return auditAsText(audit, pageFor(stdout), full);
    case 'json':
      return auditAsJson(audit);
    case 'markdown':
      return [auditAsMarkdown(audit)];
    default:
      return format satisfies never;
  }
}
