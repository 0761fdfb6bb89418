/** The plan that is to be applied: a saved one, or a new one of the configuration. */
import { dirname, resolve } from 'node:path';
import type { Limits } from '../config/config.ts';
import { defaultLimits } from '../config/document.ts';
import { absenceOf, settingAbsence } from '../config/judge.ts';
import { configOf } from '../config/read-config.ts';
import { catalogServerOf } from '../connection/catalog-server.ts';
import { type Connection, connect } from '../connection.ts';
import type { Environment } from '../environment.ts';
import { CommandError } from '../exit.ts';
import { openFleet } from '../plan/fleet.ts';
import { makePlan } from '../plan/make-plan.ts';
import type { PlanOptions } from '../plan/options.ts';
import type { Plan } from '../plan/plan.ts';
import { isPlanFile, planIn } from '../plan/plan-file.ts';
import { textOfFile } from '../read-file.ts';
import { problemsAsText } from '../report/problems.ts';

/** In bytes. */
const largestPlan = 400_000_000;

export interface PlanSource {
  readonly plan: Plan;
  readonly connection: Connection;
  readonly limits: Limits;
  /** The absolute path of the folder to which the files of secrets are relative. */
  readonly folder: string;
  /** The absolute paths of the files that the plan was read from, or made of. */
  readonly files: readonly string[];
  readonly isSaved: boolean;
}

/** @throws {CommandError} */
export async function planFrom(
  file: string,
  options: PlanOptions,
  environment: Environment,
): Promise<PlanSource> {
  if (isPlanFile(file)) return savedPlan(file, options, environment);
  const { config, ...fleet } = await openFleet(file, options, environment);
  const plan = await makePlan({ ...fleet, file }, options, environment);
  const { limits, folder, files } = config;
  return { plan, connection: fleet.connection, limits, folder, files, isSaved: false };
}

/** A saved plan has the limits of its configuration, as it is now. */
async function savedPlan(file: string, options: PlanOptions, environment: Environment): Promise<PlanSource> {
  refuseSelection(options);
  const path = resolve(environment.folder, file);
  const plan = planIn(await textOfFile(file, environment.folder, largestPlan), file);
  const config = plan.file === undefined ? undefined : configOf(plan.file, environment);
  const connection = await connect(options, environment, config?.host);
  // The plan must not choose to which server the token goes.
  if (connection.host !== plan.host)
    throw new CommandError(
      `${file} was made for ${plan.host}, and this is ${connection.host}: say --host ${plan.host} if that is meant. Nothing was changed.`,
    );
  refuseMissing(plan, connection);
  const folder = config?.folder ?? dirname(path);
  const files = [path, ...(config?.files ?? [])];
  return { plan, connection, limits: config?.limits ?? defaultLimits, folder, files, isSaved: true };
}

/** The server may have become another one since the plan was made. */
function refuseMissing({ changes }: Plan, connection: Connection): void {
  const problems = changes
    .filter(({ action }) => action !== 'disable')
    .flatMap(({ target, slug, request, secrets }) => {
      const server = { ...catalogServerOf(connection), level: target.level };
      const names = [...Object.entries(request), ...secrets.map(({ name }) => [name, undefined] as const)];
      const absence = absenceOf(slug, server);
      const absences = [
        absence ?? names.map(([name, value]) => settingAbsence(slug, name, value, server)),
      ].flat();
      return absences.flatMap((message) => (message === undefined ? [] : [{ target, slug, message }]));
    });
  if (problems.length > 0) throw new CommandError(`${problemsAsText(problems)}\nNothing was changed.`);
}

/** A saved plan is applied as it is. */
function refuseSelection(options: PlanOptions): void {
  const { projects, slugs, shard, first, resendSecrets, forGood, disable } = options;
  const isNarrowed =
    [projects, slugs, shard, first, resendSecrets, forGood].some((option) => option !== undefined) ||
    disable === false;
  if (isNarrowed)
    throw new CommandError(
      'A saved plan is applied as it is: give --projects, --slugs, --shard, --first, --no-disable, --for-good and --resend-secrets to `plan`.',
    );
}
