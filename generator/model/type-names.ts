/** Names that follow from a slug. */
import type { Level } from '../load/types.ts';

/** `jira-cloud-app` → `JiraCloudApp`. */
export function typeNameOf(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `setSlackIntegration`, `setGroupSlackIntegration` and so on. */
export function operationIdOf(
  kind: 'set' | 'get' | 'disable',
  typeName: string,
  level: Level = 'project',
): string {
  return `${kind}${level === 'group' ? 'Group' : ''}${typeName}Integration`;
}
