/** Every rule of the catalog. */
import type { Rule } from '../context.ts';
import { answerExample } from './answer-example.ts';
import { conditionReferences } from './condition-references.ts';
import { describedLevel } from './described-level.ts';
import { documentedPath } from './documented-path.ts';
import { entityProperty } from './entity-property.ts';
import { erratumDiffers } from './erratum-differs.ts';
import { erratumEvidence } from './erratum-evidence.ts';
import { exampleName } from './example-name.ts';
import { fittingKeys } from './fitting-keys.ts';
import { fittingVersions } from './fitting-versions.ts';
import { knownCategory } from './known-category.ts';
import { knownFieldSet } from './known-field-set.ts';
import { knownHeader } from './known-header.ts';
import { knownReplacement } from './known-replacement.ts';
import { knownSharedField } from './known-shared-field.ts';
import { overrideRepeatsShared } from './override-repeats-shared.ts';
import { portablePattern } from './portable-pattern.ts';
import { quickPattern } from './quick-pattern.ts';
import { repeatedField } from './repeated-field.ts';
import { requiredPattern } from './required-pattern.ts';
import { secretExample } from './secret-example.ts';
import { sentenceStyle } from './sentence-style.ts';
import { setListedByHand } from './set-listed-by-hand.ts';
import { sharedFieldUsed } from './shared-field-used.ts';
import { slugFileName } from './slug-file-name.ts';
import { sourcesPresent } from './sources-present.ts';
import { unambiguousName } from './unambiguous-name.ts';
import { uniqueFieldNames } from './unique-field-names.ts';
import { uniqueHeading } from './unique-heading.ts';
import { uniqueSlug } from './unique-slug.ts';
import { uniqueStatus } from './unique-status.ts';
import { validExample } from './valid-example.ts';
import { validPattern } from './valid-pattern.ts';

export const rules: readonly Rule[] = [
  answerExample,
  conditionReferences,
  describedLevel,
  documentedPath,
  entityProperty,
  erratumDiffers,
  erratumEvidence,
  exampleName,
  fittingKeys,
  fittingVersions,
  knownCategory,
  knownFieldSet,
  knownHeader,
  knownReplacement,
  knownSharedField,
  overrideRepeatsShared,
  portablePattern,
  quickPattern,
  repeatedField,
  requiredPattern,
  secretExample,
  sentenceStyle,
  setListedByHand,
  sharedFieldUsed,
  slugFileName,
  sourcesPresent,
  unambiguousName,
  uniqueFieldNames,
  uniqueHeading,
  uniqueSlug,
  uniqueStatus,
  validExample,
  validPattern,
];
