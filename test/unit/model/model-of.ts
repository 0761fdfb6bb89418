/** What the model makes of a changed plain catalog. */
import { buildModel } from '../../../generator/model/build.ts';
import type { Field, Integration, Model } from '../../../generator/model/types.ts';
import { alpha, type Changes, catalogOf, plain } from '../../support/catalog.ts';

/** The model of the plain catalog with files replaced, added or taken away. */
export function modelOf(changes: Changes = {}): Model {
  return buildModel(catalogOf(changes));
}

/** An integration of the plain catalog with lines added to its file. */
export function alphaWith(lines: string, changes: Changes = {}): Integration {
  const found = modelOf({ [alpha]: `${plain[alpha]}${lines}`, ...changes }).integrations.find(
    ({ slug }) => slug === 'alpha',
  );
  if (!found) throw new Error('The catalog has no alpha.');
  return found;
}

/** A field written into the plain catalog as `{ name: test, … }`. */
export function fieldWith(keys: string, integrationLines = ''): Field {
  const field = alphaWith(
    `  - { name: test, description: Tests., ${keys} }\n${integrationLines}`,
  ).fields.find(({ name }) => name === 'test');
  if (!field) throw new Error('The catalog has no field test.');
  return field;
}
