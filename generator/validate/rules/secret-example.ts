import type { Finding } from '../../diagnostics.ts';
import type { IntegrationSource } from '../../load/types.ts';
import type { DraftFile, ResolvedField, Rule } from '../context.ts';

const placeholder = /<[a-z][a-z -]*>|(?:^|[/"])your[_-][a-z_-]+/;
const hint = 'Write a placeholder: `<token>`, or `your-token` where the pattern forbids `<`.';

/** Examples of secrets and credentials are recognisable placeholders. */
export const secretExample: Rule = {
  name: 'secret-example',
  check(context) {
    const file = context.fields?.file ?? '';
    const shared = [...context.sharedFields]
      .filter(([, field]) => (field.secret || field.credential) && looksReal(field.example))
      .map(([name]) => finding(file, [name, 'example'], `the example of the secret \`${name}\``));
    const own = context.integrations.flatMap((integration) => {
      const secrets = integration.fields.filter(({ field }) => field.secret || field.credential);
      return [
        ...secrets.flatMap((secret) => inField(integration.file, secret)),
        ...secrets.flatMap((secret) => inRequests(integration, secret)),
      ];
    });
    return [...shared, ...own];
  },
};

function inField(file: string, { field, entry, written }: ResolvedField): readonly Finding[] {
  if (!looksReal(field.example)) return [];
  const subject = `the example of the secret \`${field.name}\``;
  if (Object.hasOwn(written, 'example')) return [finding(file, ['fields', entry, 'example'], subject)];
  // The example of a shared field that this entry makes a secret.
  return written.secret || written.credential ? [finding(file, ['fields', entry], subject)] : [];
}

function inRequests(
  { file, data }: DraftFile<IntegrationSource>,
  { field: { name } }: ResolvedField,
): readonly Finding[] {
  return Object.entries(data.examples ?? {})
    .filter(([, { settings = {} } = {}]) => Object.hasOwn(settings, name) && looksReal(settings[name]))
    .map(([example]) => finding(file, ['examples', example, 'settings', name], `the secret \`${name}\``));
}

function finding(file: string, path: Finding['path'], subject: string): Finding {
  return { file, path, message: `${subject} looks real`, hint };
}

function looksReal(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return false;
  return typeof value !== 'string' || !placeholder.test(value);
}
