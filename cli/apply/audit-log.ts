/** A record of every change for whoever has to answer for it: GitLab itself writes no audit event. */
import type { Plan } from '../plan/plan.ts';
import { openForAppending } from './append-only.ts';
import type { Ended } from './apply.ts';

/** Who runs the command, and where. */
export interface Author {
  /** Name of the user in GitLab, or of the account on this machine; null where neither is known. */
  readonly user: string | null;
  /** Address of the CI job; null outside of one. */
  readonly job: string | null;
}

export interface AuditLog {
  add(ended: Ended): void;
  close(): void;
}

/** The log that nobody asked for. */
export const noAuditLog: AuditLog = { add: () => {}, close: () => {} };

/**
 * Goes on in a file of JSON lines: time, user, job, server, target, integration, what was done and with what
 * result, names and values of the settings before and after, names of the secrets that went along.
 * @throws {CommandError} when it cannot be written.
 */
export function openAuditLog(path: string, plan: Plan, author: Author): AuditLog {
  const file = openForAppending<object>(path);
  return {
    add: ({ change, result, problem, requestId = null }) => {
      const { target, slug, action, settings, secrets } = change;
      file.add({
        time: new Date().toISOString(),
        ...author,
        host: plan.host,
        fingerprint: plan.fingerprint,
        [target.level]: target.path,
        id: target.id,
        slug,
        action,
        result,
        problem,
        settings,
        secrets: secrets.filter(({ sent }) => sent).map(({ name }) => name),
        requestId,
      });
      file.flush();
    },
    close: () => file.close(),
  };
}

/** In a job, GitLab says who started it. */
export function authorIn(variables: Readonly<Record<string, string | undefined>>): Author {
  const user = variables.GITLAB_USER_LOGIN ?? variables.USER ?? variables.USERNAME ?? null;
  return { user, job: variables.CI_JOB_URL ?? null };
}
