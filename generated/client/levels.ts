// Generated from spec/ by `npm run generate`. Do not edit.
// What groups cannot have. Only a program that works on groups needs it.

/** The slugs of the integrations that only projects can have, in alphabetical order. */
export const projectOnlySlugs: readonly string[] = [
  'apple-app-store',
  'github',
  'google-cloud-platform-artifact-registry',
  'google-play',
  'jenkins',
  'mock-ci',
];
