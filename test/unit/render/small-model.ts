/** The small catalog with other texts in it, past the rules that would refuse them. */
import { load } from '../../../generator/load/load.ts';
import type { Json } from '../../../generator/load/types.ts';
import { buildModel } from '../../../generator/model/build.ts';
import type { Model } from '../../../generator/model/types.ts';
import { type Artefacts, renderArtefacts, renderDescription } from '../../../generator/render/render.ts';
import { smallSpec } from '../../fixtures/small/compiled.ts';
import { renderTemplate } from '../../support/templates.ts';

const source = load(smallSpec);

const textKeys = new Set([
  'title',
  'pageTitle',
  'summary',
  'description',
  'deprecated',
  'effect',
  'evidence',
  'actual',
  'success',
  'privateToken',
  'bearer',
  'message',
  'error',
  'body',
]);
const listKeys = new Set(['notes', 'sources']);

interface Rendered {
  readonly artefacts: Artefacts;
  /** The verified edition. */
  readonly description: Json;
}

/** The artefacts of the small catalog with every title, description, note, example and so on replaced. */
export function renderWithTexts(text: string): Rendered {
  return render(modelWithTexts(text));
}

/** The same before it is rendered. */
export function modelWithTexts(text: string): Model {
  return changedModel((value, key) => (textKeys.has(key) || key === 'example' ? text : value));
}

/** The same with the known values of the field `mode` replaced. */
export function renderWithValues(values: readonly string[]): Rendered {
  const model = changedModel(
    (value) => value,
    (list, key) => (key === 'knownValues' && list.includes('digest') ? values : list),
  );
  return render(model);
}

function render(model: Model): Rendered {
  const description = renderDescription(model, renderTemplate);
  return { artefacts: renderArtefacts(model, renderTemplate, description), description: description.value };
}

type ChangeText = (value: string, key: string) => string;
type ChangeList = (list: readonly unknown[], key: string) => readonly unknown[];

function changedModel(changeText: ChangeText, changeList: ChangeList = (list) => list): Model {
  const change = (value: unknown, key: string, parent: string): unknown => {
    // Summaries of operations are patterns with a place for the title.
    if (typeof value === 'string')
      return key === 'summary' && ['list', 'set', 'get', 'disable', 'group'].includes(parent)
        ? value
        : changeText(value, key);
    if (Array.isArray(value)) return changeList(value, key).map((item) => changeItem(item, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, change(child, name, key)]));
  };
  const changeItem = (item: unknown, key: string): unknown => {
    if (typeof item !== 'string') return change(item, key, '');
    return listKeys.has(key) ? changeText(item, 'description') : item;
  };
  const files = source.files.map((file) => ({ ...file, data: change(file.data, '', '') }));
  return buildModel({ files, diagnostics: [] });
}
