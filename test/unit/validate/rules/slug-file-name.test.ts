import { describe, test } from 'vitest';
import { beta, expectProblems, plain } from '../../../support/catalog.ts';

const gamma = plain[beta].replaceAll('Beta', 'Gamma');

describe('valid', () => {
  test('a slug has small letters, digits and single dashes', () =>
    expectProblems({ 'integrations/alpha2-beta-3.yaml': gamma }).toBe(''));
});

describe('invalid', () => {
  test('the name is in camel case', () =>
    expectProblems({ 'integrations/gitHubActions.yaml': gamma }).toMatchInlineSnapshot(`
      integrations/gitHubActions.yaml:1:1 slug-file-name the file name \`gitHubActions\` is not a slug
        1 | title: Gamma
          | ^^^^^^^^^^^^
        hint: Rename the file to \`git-hub-actions.yaml\`.
    `));

  test('the name has an underscore', () =>
    expectProblems({ 'integrations/drone_ci.yaml': gamma }).toMatchInlineSnapshot(`
      integrations/drone_ci.yaml:1:1 slug-file-name the file name \`drone_ci\` is not a slug
        1 | title: Gamma
          | ^^^^^^^^^^^^
        hint: Rename the file to \`drone-ci.yaml\`.
    `));

  test('the name has spaces and dots at its ends', () =>
    expectProblems({ 'integrations/.Drone  CI..yaml': gamma }).toMatchInlineSnapshot(`
      integrations/.Drone  CI..yaml:1:1 slug-file-name the file name \`.Drone  CI.\` is not a slug
        1 | title: Gamma
          | ^^^^^^^^^^^^
        hint: Rename the file to \`drone-ci.yaml\`.
    `));

  test('the name begins with a digit', () =>
    expectProblems({ 'integrations/1st.yaml': gamma }).toMatchInlineSnapshot(`
      integrations/1st.yaml:1:1 slug-file-name the file name \`1st\` is not a slug
        1 | title: Gamma
          | ^^^^^^^^^^^^
        hint: Use lower-case letters, digits and single dashes.
    `));

  test('the name has no letter at all', () =>
    expectProblems({ 'integrations/--.yaml': gamma }).toMatchInlineSnapshot(`
      integrations/--.yaml:1:1 slug-file-name the file name \`--\` is not a slug
        1 | title: Gamma
          | ^^^^^^^^^^^^
        hint: Use lower-case letters, digits and single dashes.
    `));
});
