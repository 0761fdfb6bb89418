// Generated from spec/ by `npm run generate`. Do not edit.
// What groups cannot have: the client refuses it before it asks a server.

/** The slugs of the integrations that only projects can have, in alphabetical order. */
export const projectOnlySlugs: readonly string[] = [
  'apple-app-store',
  'github',
  'google-cloud-platform-artifact-registry',
  'google-play',
  'jenkins',
  'mock-ci',
];
