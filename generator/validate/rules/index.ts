/** Every rule of the catalog. */
import type { Rule } from '../context.ts';
import { conditionReferences } from './condition-references.ts';
import { erratumDiffers } from './erratum-differs.ts';
import { erratumEvidence } from './erratum-evidence.ts';
import { knownCategory } from './known-category.ts';
import { knownFieldSet } from './known-field-set.ts';
import { knownHeader } from './known-header.ts';
import { knownReplacement } from './known-replacement.ts';
import { knownSharedField } from './known-shared-field.ts';
import { overrideRepeatsShared } from './override-repeats-shared.ts';
import { repeatedField } from './repeated-field.ts';
import { secretExample } from './secret-example.ts';
import { sentenceStyle } from './sentence-style.ts';
import { setListedByHand } from './set-listed-by-hand.ts';
import { sharedFieldUsed } from './shared-field-used.ts';
import { slugFileName } from './slug-file-name.ts';
import { sourcesPresent } from './sources-present.ts';
import { uniqueFieldNames } from './unique-field-names.ts';
import { validExample } from './valid-example.ts';
import { validPattern } from './valid-pattern.ts';

export const rules: readonly Rule[] = [
  conditionReferences,
  erratumDiffers,
  erratumEvidence,
  knownCategory,
  knownFieldSet,
  knownHeader,
  knownReplacement,
  knownSharedField,
  overrideRepeatsShared,
  repeatedField,
  secretExample,
  sentenceStyle,
  setListedByHand,
  sharedFieldUsed,
  slugFileName,
  sourcesPresent,
  uniqueFieldNames,
  validExample,
  validPattern,
];
