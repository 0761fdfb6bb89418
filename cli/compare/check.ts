/** Finds what GitLab would refuse, before anything is sent. */
import type { CatalogField, CatalogIntegration } from '../../generated/client/catalog.ts';
import { validate } from '../../generated/client/validate/index.ts';
import { absenceOf, isSettable, settingAbsence, showsLogin } from '../config/judge.ts';
import type { Stored } from '../read/stored.ts';
import type { Difference, WantedSettings } from './differences.ts';
import type { CompareProblem, Subject } from './options.ts';
import { clearingNames } from './request.ts';
import { declared, shownIn } from './values.ts';

type Found = Pick<CompareProblem, 'setting' | 'message'>;

/** Why the target cannot have the integration at all; undefined if it can. */
export function unavailable({ target, slug, options }: Subject): string | undefined {
  return absenceOf(slug, { ...options.server, level: target.level });
}

/** The settings of the file that the server does not have: it would drop them without a word. */
export function missingOnServer(
  { slug, options }: Subject,
  { settings, secrets }: WantedSettings,
): readonly Found[] {
  return Object.entries({ ...settings, ...secrets }).flatMap(([setting, value]) => {
    const message = settingAbsence(slug, setting, value, options.server);
    return message === undefined ? [] : [{ setting, message }];
  });
}

/** What is wrong with the settings as they would be after the change. */
export function changeProblems(
  subject: Subject,
  wanted: WantedSettings,
  difference: Difference,
  stored: Stored | undefined,
): readonly Found[] {
  const own = [
    ...notInstalled(subject, difference),
    ...logins(subject, wanted),
    ...missingSecrets(subject, wanted, difference),
    ...droppedSecrets(subject, wanted, difference, stored),
  ];
  const named = new Set(own.map(({ setting }) => setting));
  return [
    ...own,
    ...invalid(subject, wanted, difference, stored).filter(({ setting }) => !named.has(setting)),
  ];
}

function notInstalled({ integration }: Subject, { state }: Difference): readonly Found[] {
  return integration.requiresInstall && state === 'inactive'
    ? [{ message: `${integration.title} has to be installed first: the API cannot do that.` }]
    : [];
}

/** A plan holds the values of settings, so they must not hold a login. */
function logins({ slug }: Subject, { settings }: WantedSettings): readonly Found[] {
  return Object.entries(settings)
    .filter(([name, value]) => showsLogin(slug, name, value))
    .map(([setting]) => ({
      setting,
      message: `\`${setting}\` holds a login or token: give a reference, such as \`{ env: NAME }\`.`,
    }));
}

function missingSecrets(
  { integration }: Subject,
  { settings, secrets }: WantedSettings,
  { state }: Difference,
): readonly Found[] {
  const why =
    state === 'inactive'
      ? 'GitLab demands it'
      : 'GitLab demands it with every change, and the stored one cannot be sent again';
  return integration.fields
    .filter(({ required, secret, credential }) => required && (secret ?? credential))
    .filter(({ name }) => !Object.hasOwn(secrets, name) && !Object.hasOwn(settings, name))
    .map(({ name }) => ({ setting: name, message: `\`${name}\` is missing: ${why}.` }));
}

/** A secret must not be sent to a server other than the one that it was entered for, so GitLab drops it. */
function droppedSecrets(
  { integration }: Subject,
  { settings, secrets }: WantedSettings,
  difference: Difference,
  stored: Stored | undefined,
): readonly Found[] {
  const [cause] = clearingNames(difference, integration.fields);
  if (cause === undefined || stored === undefined) return [];
  return integration.fields
    .filter((field) => field.secret && !field.required && mayBeStored(integration, field, stored))
    .filter(({ name }) => !Object.hasOwn(secrets, name) && !Object.hasOwn(settings, name))
    .map(({ name }) => ({
      setting: name,
      message: `A changed \`${cause}\` makes GitLab drop the stored \`${name}\`: give it too, or null if there is none.`,
    }));
}

/** Whether the server can have stored a secret: not when it needs another setting, which is blank. */
export function mayBeStored(
  { conditions = [], fields }: CatalogIntegration,
  { name }: CatalogField,
  stored: Stored,
) {
  const needed = conditions
    .filter(({ when }) => when.field === name && when.blank === false)
    .flatMap(({ require = [] }) => require);
  return fields
    .filter((field) => needed.includes(field.name))
    .every((field) => String(shownIn(stored, field) ?? '').trim() !== '');
}

/**
 * The verdict of the validation on the whole settings; nothing that was wrong before with what the file
 * leaves alone.
 */
function invalid(
  { slug, integration, options }: Subject,
  wanted: WantedSettings,
  { state }: Difference,
  stored: Stored | undefined,
): readonly Found[] {
  const kept = state === 'inactive' || !stored ? {} : storedValues(integration, stored);
  const named = Object.entries(wanted.settings).filter(([name]) =>
    integration.fields.some((field) => field.name === name && isSettable(field)),
  );
  const settings = { ...kept, ...Object.fromEntries(named) };
  const placeholders = (isMeant: (field: CatalogField) => boolean): object =>
    Object.fromEntries(integration.fields.filter(isMeant).map(({ name, example }) => [name, example]));
  const given = placeholders(({ name }) => Object.hasOwn(wanted.secrets, name));
  // Whether an optional secret is stored is unknown: it may be what makes the settings complete.
  const possible = placeholders(({ name, secret }) => secret === true && !Object.hasOwn(settings, name));
  const variants = state === 'own' ? [given, { ...possible, ...given }] : [given];
  const problemsOf = (whole: object, secrets: object): readonly Verdict[] =>
    validate(slug, { ...whole, ...secrets }, { ...options, gitlab: options.server.gitlab }).map(
      ({ path, message }) => ({ setting: String(path[0] ?? ''), message }),
    );
  const isLeftAlone = ({ setting }: Verdict): boolean =>
    Object.hasOwn(kept, setting) && !Object.hasOwn(wanted.settings, setting);
  const [fewest = []] = variants
    .map((secrets) => {
      const found = problemsOf(settings, secrets);
      const before = found.some(isLeftAlone) ? problemsOf(kept, secrets).map(({ message }) => message) : [];
      return found.filter((problem) => !(isLeftAlone(problem) && before.includes(problem.message)));
    })
    .toSorted((one, other) => one.length - other.length);
  return fewest.map(({ setting, message }) => (setting === '' ? { message } : { setting, message }));
}

interface Verdict {
  readonly setting: string;
  readonly message: string;
}

/** What is stored, in the types that requests have; without blank values, which a request need not repeat. */
function storedValues({ fields }: CatalogIntegration, stored: Stored): Readonly<Record<string, unknown>> {
  const values = fields
    .filter((field) => isSettable(field) && !field.secret)
    .map((field) => [field.name, declared(field, shownIn(stored, field))] as const)
    .filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(values);
}
