/** `restore`: plans the way back to a backup. */
import { resolve } from 'node:path';
import { slugs } from '../../generated/client/catalog.ts';
import { readBackup } from '../apply/backup.ts';
import type { CommandDefinition } from '../command.ts';
import type { CompareProblem } from '../compare/options.ts';
import type { WantedOf } from '../config/wanted.ts';
import { connect } from '../connection.ts';
import { CommandError, exitCodes } from '../exit.ts';
import { addConnectionOptions } from '../options.ts';
import { withChanges } from '../plan/build-plan.ts';
import { estimateOf } from '../plan/estimate.ts';
import { choiceOf, findDifferences } from '../plan/make-plan.ts';
import { addPlanFileOption, addPlanOptions, type PlanOptions } from '../plan/options.ts';
import type { Plan } from '../plan/plan.ts';
import { planAsJson } from '../plan/plan-file.ts';
import { slugMatcher } from '../plan/selection.ts';
import { isIncomplete } from '../read/read-targets.ts';
import { refuseOverwriting } from '../refuse-overwriting.ts';
import { pageFor } from '../report/page.ts';
import { foldedFacts } from '../report/problems.ts';
import { planAsText } from '../report/text.ts';
import { addSecret, type SecretsBySlug } from '../restore/secret-option.ts';
import { type Lost, wantedOfBackup } from '../restore/wanted-of-backup.ts';
import { integrationKey } from '../target.ts';
import { writeFileAtOnce } from '../write-file.ts';

interface Options extends PlanOptions {
  readonly full?: boolean;
  readonly out?: string;
  readonly secret?: SecretsBySlug;
}

export const command: CommandDefinition<Options> = {
  description:
    'Plans the way back to what a backup holds, and says what cannot be brought back. It changes nothing: `apply` makes the changes of the plan that --out saves.',
  declare: (line) => {
    line
      .argument('<backup>', 'a file that `apply` has written before its first change')
      .option('--full', 'show each project by itself')
      .option(
        '--secret <reference>',
        'where a secret is that no backup holds, as in slack.webhook=@env:SLACK_WEBHOOK; can be repeated',
        addSecret,
      );
    addPlanFileOption(line);
    addPlanOptions(line);
    addConnectionOptions(line);
  },
  examples: [
    {
      line: 'restore .gitlab-integrations/4f1c0a9d27be.backup.jsonl --out back.json',
      meaning: 'then: gitlab-integrations apply back.json',
    },
  ],
  run: async ([file = ''], options, environment) => {
    const path = resolve(environment.folder, file);
    refuseOverwriting([path, options.tokenFile], [options.out], environment.folder);
    const backup = readBackup(path, file);
    const { wanted, lost } = wantedOfBackup(backup.lines, file, new Set(slugs), options.secret ?? new Map());
    const connection = await connect(options, environment);
    if (connection.host !== backup.host)
      throw new CommandError(
        `${file} is of ${backup.host}, and this is ${connection.host}: say --host ${backup.host} if that is meant.`,
      );
    const { plan: whole, problems } = await findDifferences({ connection, wanted }, options, environment);
    const plan = withoutProblems(whole, problems);
    // The origin of a problem is its line in the backup, which tells nothing.
    const facts = problems.map(({ origin: _, ...fact }) => fact);
    const notes = foldedFacts([...chosenOf(lost, wanted, options), ...facts]);
    if (options.out !== undefined) writeFileAtOnce(options.out, planAsJson(plan), environment.folder);
    const estimate = estimateOf(plan, connection.pace);
    await environment.stdout.writePieces(
      planAsText(plan, pageFor(environment.stdout), { isFull: options.full === true, estimate }),
    );
    environment.stdout.write(lostText(notes));
    return isIncomplete(plan.skipped) ? exitCodes.failed : exitCodes.done;
  },
};

/** What was lost of the targets and integrations that the options name. */
function chosenOf(lost: readonly Lost[], wanted: readonly WantedOf[], options: PlanOptions): readonly Lost[] {
  const isChosen = choiceOf(
    options,
    [...wanted, ...lost].map(({ target }) => target),
  );
  const hasSlug = slugMatcher(options.slugs);
  return lost.filter(({ target, slug }) => isChosen(target) && hasSlug(slug));
}

/** The changes that can be made. */
function withoutProblems(plan: Plan, problems: readonly CompareProblem[]): Plan {
  const refused = new Set(problems.map(integrationKey));
  return withChanges(
    plan,
    plan.changes.filter((change) => !refused.has(integrationKey(change))),
  );
}

function lostText(notes: readonly string[]): string {
  if (notes.length === 0) return '';
  return ['', 'Not brought back:', ...notes, ''].join('\n');
}
