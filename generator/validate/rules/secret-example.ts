import type { Finding } from '../../diagnostics.ts';
import { type Rule, resolveFields } from '../context.ts';

const placeholder = /<[a-z][a-z -]*>|(?:^|[/"])your[_-][a-z_-]+/;

/** Examples of secrets and credentials are recognisable placeholders. */
export const secretExample: Rule = {
  name: 'secret-example',
  check(context) {
    const hint = 'Write a placeholder: `<token>`, or `your-token` where the pattern forbids `<`.';
    const looksReal = (value: unknown): boolean =>
      value !== undefined &&
      value !== null &&
      value !== '' &&
      !(typeof value === 'string' && placeholder.test(value));
    const shared = [...context.sharedFields].flatMap(([name, field]): readonly Finding[] =>
      (field.secret || field.credential) && looksReal(field.example)
        ? [
            {
              file: context.fields?.file ?? '',
              path: [name, 'example'],
              message: `the example of the secret \`${name}\` looks real`,
              hint,
            },
          ]
        : [],
    );
    const own = context.integrations.flatMap(({ file, data }) => {
      const fields = resolveFields(data, context);
      const secrets = fields.filter(({ field }) => field.secret || field.credential);
      const inFields = secrets
        .filter(
          ({ field, entry, origin }) =>
            origin !== 'set' &&
            Object.hasOwn(data.fields?.[entry] ?? {}, 'example') &&
            looksReal(field.example),
        )
        .map(({ field, entry }) => ({
          file,
          path: ['fields', entry, 'example'],
          message: `the example of the secret \`${field.name}\` looks real`,
          hint,
        }));
      const inExamples = Object.entries(data.examples ?? {}).flatMap(([example, { settings = {} } = {}]) =>
        secrets
          .filter(({ field }) => Object.hasOwn(settings, field.name) && looksReal(settings[field.name]))
          .map(({ field }) => ({
            file,
            path: ['examples', example, 'settings', field.name],
            message: `the secret \`${field.name}\` looks real`,
            hint,
          })),
      );
      return [...inFields, ...inExamples];
    });
    return [...shared, ...own];
  },
};
