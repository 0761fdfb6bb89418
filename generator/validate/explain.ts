/** Says in plain words what a JSON Schema error means. */
import type { ErrorObject } from 'ajv';
import type { DataPath } from '../diagnostics.ts';
import {
  type ErrorContext,
  type Explanation,
  missingChoice,
  missingKey,
  unknownKey,
  wrongKeyForm,
} from './explain-keys.ts';
import { pathOf } from './pointer.ts';
import { shown } from './shown.ts';
import { didYouMean } from './suggest.ts';

/** Where the problem is, what is wrong and what the schema wants there. */
export function explain(
  error: ErrorObject,
  data: unknown,
  written: (path: DataPath) => string | undefined,
): Explanation {
  const context = { error, path: pathOf(error.instancePath), data, written };
  const { path } = context;
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return missingKey(context, String(params.missingProperty));
    case 'additionalProperties':
      return unknownKey(context, String(params.additionalProperty));
    case 'pattern':
      return error.propertyName === undefined
        ? wrongForm(context)
        : wrongKeyForm(context, error.propertyName);
    case 'type':
      return wrongType(context);
    case 'enum':
      return unknownValue(context);
    case 'anyOf':
      return missingChoice(context);
    case 'const':
      return otherValue(context);
    case 'false schema':
      return { path, atKey: true, message: `has the key \`${path.at(-1)}\`, which is not allowed here` };
    case 'minItems':
    case 'minProperties':
    case 'minLength':
      return { path, message: tooLittle(error.keyword, Number(params.limit)) };
    case 'uniqueItems':
      return {
        path: [...path, Number(params.i)],
        message: `contains ${shown((error.data as readonly unknown[])[Number(params.i)])} twice`,
      };
    default:
      return { path, message: `${shown(error.data)} ${error.message ?? 'does not fit the schema'}` };
  }
}

function wrongForm({ error, path }: ErrorContext): Explanation {
  const examples: readonly unknown[] = error.parentSchema?.examples ?? [];
  const hint =
    examples.length === 0
      ? `It must match \`${error.params.pattern}\`.`
      : `Write it as in ${examples.map(shown).join(' or ')}.`;
  return { path, message: `${shown(error.data)} is malformed`, hint };
}

function wrongType({ error, path, written }: ErrorContext): Explanation {
  const { data } = error;
  const expected: readonly string[] = [error.params.type].flat();
  const spelling = typeof data === 'number' || typeof data === 'boolean' ? written(path) : undefined;
  const needsQuotes = spelling !== undefined && expected.includes('string');
  const kind = article(Array.isArray(data) ? 'array' : typeof data);
  const what = data === null ? 'is empty' : `${shown(spelling ?? data)} is ${kind}`;
  return {
    path,
    message: `${what}, expected ${expected.map(article).join(' or ')}`,
    hint: needsQuotes ? `Put it in quotes: '${spelling}'.` : undefined,
  };
}

function unknownValue({ error, path }: ErrorContext): Explanation {
  const { data } = error;
  const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
  return {
    path,
    message: `${shown(data)} is not one of the allowed values`,
    hint: didYouMean(typeof data === 'string' ? data : '', allowed) ?? `Known: ${allowed.join(', ')}.`,
  };
}

function otherValue({ error, path }: ErrorContext): Explanation {
  const only = `\`${error.params.allowedValue}\``;
  return {
    path,
    message: `${shown(error.data)} is not allowed here`,
    hint: error.schemaPath.includes('/anyOf/')
      ? `Write ${only} or an object.`
      : `The only allowed value is ${only}; otherwise omit the key.`,
  };
}

function tooLittle(keyword: string, limit: number): string {
  if (limit === 1) return 'must not be empty';
  return `must have at least ${limit} ${keyword === 'minItems' ? 'items' : 'keys'}`;
}

function article(type: string): string {
  if (type === 'null') return type;
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}
