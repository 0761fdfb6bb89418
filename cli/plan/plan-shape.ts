/** Checks that JSON from a file is a plan. */
import { slugs } from '../../generated/client/catalog.ts';

/** True, or where the value is not what it has to be: continues a sentence. */
export type Check = true | string;

/** Judges a value. */
type Shape = (value: unknown, place: string) => Check;

/** The parts of a record; names with a question mark may be missing. */
type Parts = Readonly<Record<string, Shape>>;

export function isPlan(value: unknown): Check {
  return plan(value, 'the plan');
}

function test(what: string, isFine: (value: unknown) => boolean): Shape {
  return (value, place) => isFine(value) || `${place} has to be ${what}`;
}

const text = test('a string', (value) => typeof value === 'string');
const flag = test('a boolean', (value) => typeof value === 'boolean');
const count = test('a number', (value) => Number.isSafeInteger(value) && Number(value) >= 0);
const moment = test('a time', (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)));

const address = test('an address', (value) =>
  typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value));

function oneOf(...values: readonly unknown[]): Shape {
  return test(`one of ${values.map((value) => JSON.stringify(value)).join(', ')}`, (value) =>
    values.includes(value));
}

function nullOr(shape: Shape): Shape {
  return (value, place) => value === null || shape(value, place);
}

function either(...shapes: readonly Shape[]): Shape {
  return (value, place) => {
    const checks = shapes.map((shape) => shape(value, place));
    return checks.includes(true) || (checks[0] ?? true);
  };
}

function list(shape: Shape): Shape {
  return (value, place) => {
    if (!Array.isArray(value)) return `${place} has to be an array`;
    for (const [index, item] of value.entries()) {
      const check = shape(item, `${place}[${index}]`);
      if (check !== true) return check;
    }
    return true;
  };
}

function record(parts: Parts): Shape {
  return (value, place) => {
    if (!isRecord(value)) return `${place} has to be an object`;
    for (const [key, shape] of Object.entries(parts)) {
      const name = key.replace('?', '');
      const isMissing = !Object.hasOwn(value, name);
      if (isMissing && key.endsWith('?')) continue;
      const check = isMissing ? `${place} has no ${name}` : shape(value[name], `${name} of ${place}`);
      if (check !== true) return check;
    }
    return true;
  };
}

/** Any names, with values of one shape. */
function recordOf(shape: Shape): Shape {
  return (value, place) => {
    if (!isRecord(value)) return `${place} has to be an object`;
    const checks = Object.entries(value).map(([name, part]) =>
      shape(part, `${name.slice(0, 60)} of ${place}`),
    );
    return checks.find((check) => check !== true) ?? true;
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const setting = either(
  test('a string, a number, a boolean, null or an array of strings', (value) =>
    value === null || ['string', 'number', 'boolean'].includes(typeof value)),
  list(text),
);

const target = record({
  level: oneOf('project', 'group'),
  id: test('the number of a project or group', (value) => Number.isSafeInteger(value) && Number(value) > 0),
  path: text,
  topics: list(text),
});

const reference = either(
  record({ 'rotated?': moment, env: text }),
  record({ 'rotated?': moment, file: text }),
  record({ 'rotated?': moment, command: list(text) }),
);

const secret = record({
  name: text,
  reference,
  verdict: oneOf(
    'not comparable',
    'rotated since the last save',
    'saved since the rotation',
    'nothing stored',
  ),
  sent: flag,
});

const change = record({
  target,
  slug: test('the slug of an integration', (value) => slugs.some((slug) => slug === value)),
  action: oneOf('create', 'update', 'inherit', 'disable'),
  settings: list(record({ name: text, 'before?': setting, after: setting, 'template?': setting })),
  request: recordOf(setting),
  fromServer: list(text),
  secrets: list(secret),
  notes: list(text),
  seen: nullOr(moment),
  'handedOn?': record({ changes: count, creates: count, 'unwanted?': count, 'unread?': count }),
});

const plan = record({
  version: oneOf(1),
  host: address,
  server: record({ version: text, enterprise: nullOr(flag) }),
  'file?': text,
  fingerprint: text,
  changes: list(change),
  skipped: list(record({ target, reason: text, 'failed?': oneOf(true) })),
  summary: record({
    create: count,
    update: count,
    disable: count,
    targets: count,
    changed: count,
    skipped: count,
    secretsNotComparable: count,
    settingsNotComparable: count,
    'leftOut?': record({ changes: count, targets: count }),
    handedOn: count,
  }),
});
