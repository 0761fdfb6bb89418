/** Reads the options of a command line and says in plain words what is wrong with them. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest } from '../client/validate/nearest.ts';
import { firstLine } from './diagnostics.ts';

type Flags = NonNullable<ParseArgsConfig['options']>;
type Values<F extends Flags> = ReturnType<
  typeof parseArgs<{ options: F; strict: true; allowPositionals: false }>
>['values'];

/** The values of the options, or a sentence that says what is wrong. */
export function parseOptions<F extends Flags>(args: readonly string[], flags: F): Values<F> | string {
  const unknown = args.find(
    (arg) => arg.startsWith('--') && !Object.hasOwn(flags, arg.slice(2).split('=')[0] ?? ''),
  );
  if (unknown !== undefined) {
    const match = nearest(unknown.slice(2), Object.keys(flags));
    return `There is no option ${unknown}.${match === undefined ? '' : ` Did you mean --${match}?`}`;
  }
  try {
    return parseArgs({ args: [...args], options: flags, strict: true, allowPositionals: false }).values;
  } catch (error) {
    return sentence(error instanceof Error ? firstLine(error.message) : String(error));
  }
}

const sentences: readonly (readonly [RegExp, string])[] = [
  [/^Option '.*(--\w+).*' (?:argument missing|argument is ambiguous).*/, '$1 needs a value.'],
  [/^Option '.*(--\w+).*' does not take an argument.*/, '$1 takes no value.'],
  [/^Unknown option '(.*?)'.*/, 'There is no option $1.'],
  [/^Unexpected argument '(.*?)'.*/, 'There is nothing to do with `$1`: options begin with `--`.'],
];

/** What Node says, as a person would. */
function sentence(message: string): string {
  const [pattern, words] = sentences.find(([form]) => form.test(message)) ?? [];
  return pattern && words !== undefined ? message.replace(pattern, words) : message;
}
