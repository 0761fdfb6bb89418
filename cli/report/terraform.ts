/** The report that GitLab shows in a merge request (`artifacts:reports:terraform`). */
import type { Plan } from '../plan/plan.ts';

/** How many integrations would be created, changed and disabled, as JSON. */
export function planAsTerraform({ summary: { create, update, disable } }: Plan): string {
  return `${JSON.stringify({ create, update, delete: disable })}\n`;
}
