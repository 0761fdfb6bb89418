/** Names that follow from a slug. */

/** `jira-cloud-app` → `JiraCloudApp`. */
export function typeNameOf(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `setSlackIntegration`, and so on. */
export function operationIdOf(kind: 'set' | 'get' | 'disable', typeName: string): string {
  return `${kind}${typeName}Integration`;
}
