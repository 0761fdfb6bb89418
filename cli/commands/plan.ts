/** `plan`: what would change. */
import { InvalidArgumentError } from 'commander-14';
import type { CommandDefinition } from '../command.ts';
import type { Environment } from '../environment.ts';
import { exitCodes } from '../exit.ts';
import { addConnectionOptionsBesideFile, addFileArgument, usualFile } from '../options.ts';
import { estimateOf } from '../plan/estimate.ts';
import { openFleet } from '../plan/fleet.ts';
import { refusalOf } from '../plan/limits.ts';
import { makePlan } from '../plan/make-plan.ts';
import { addPlanFileOption, addPlanOptions, type PlanOptions } from '../plan/options.ts';
import type { Plan } from '../plan/plan.ts';
import { planAsJson } from '../plan/plan-file.ts';
import type { Pieces } from '../print/pieces.ts';
import { isIncomplete } from '../read/read-targets.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { addFormatOptions, type FormatOptions, type ReportFormat } from '../report/formats.ts';
import { planAsMarkdown } from '../report/markdown.ts';
import { pageFor } from '../report/page.ts';
import { planAsTerraform } from '../report/terraform.ts';
import { planAsText, type TextOptions } from '../report/text.ts';
import { writeFileAtOnce } from '../write-file.ts';

interface Options extends PlanOptions, FormatOptions {
  readonly out?: string;
  /** The file of the report for the widget of merge requests. */
  readonly report?: string;
}

export const command: CommandDefinition<Options> = {
  description: 'Shows what `apply` would change, and what cannot be known. It changes nothing.',
  declare: (line) => {
    addFileArgument(line);
    addFormatOptions(line);
    line.option(
      '--report <kind>',
      'terraform=<file> writes the report that GitLab shows in merge requests',
      terraformFile,
    );
    addPlanFileOption(line);
    addPlanOptions(line);
    addConnectionOptionsBesideFile(line);
  },
  examples: [
    { line: 'plan', meaning: `what ${usualFile} would change` },
    {
      line: 'plan --exit-code --projects "acme/web/**"',
      meaning: 'exit code 2 if anything is to change there',
    },
    { line: 'plan --out plan.json --report terraform=report.json', meaning: 'in a job of a merge request' },
  ],
  run: async ([file = usualFile], options, environment) => {
    const { out, report, tokenFile } = options;
    const fleet = await openFleet(file, options, environment);
    refuseOverwriting([...fleet.config.files, tokenFile], [out, report], environment.folder);
    const plan = await makePlan({ ...fleet, file }, options, environment);
    if (out !== undefined) writeFileAtOnce(out, planAsJson(plan), environment.folder);
    if (report !== undefined) writeFileAtOnce(report, [planAsTerraform(plan)], environment.folder);
    const refusal = refusalOf(plan, fleet.config.limits);
    const words = {
      isFull: options.full === true,
      estimate: estimateOf(plan, fleet.connection.pace),
      refusal,
    };
    await environment.stdout.writePieces(printed(plan, options.format, words, environment));
    if (isIncomplete(plan.skipped)) return exitCodes.failed;
    return options.exitCode && plan.changes.length > 0 ? exitCodes.differences : exitCodes.done;
  },
};

function printed(plan: Plan, format: ReportFormat, words: TextOptions, { stdout }: Environment): Pieces {
  switch (format) {
    case 'text':
      return planAsText(plan, pageFor(stdout), words);
    case 'json':
      return planAsJson(plan);
    case 'markdown':
      return [planAsMarkdown(plan, words)];
    default:
      return format satisfies never;
  }
}

/** @throws {InvalidArgumentError} */
function terraformFile(text: string): string {
  const [kind, file = ''] = text.split(/=(.*)/s);
  if (kind === 'terraform' && file !== '') return file;
  throw new InvalidArgumentError('It has to be terraform=<file>.');
}
