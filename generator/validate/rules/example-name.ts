import type { Rule } from '../context.ts';

const computed: readonly string[] = ['minimal', 'full'];

/** No written example has the name of a generated one. */
export const exampleName: Rule = {
  name: 'example-name',
  check({ integrations }) {
    return integrations.flatMap(({ file, data }) =>
      Object.keys(data.examples ?? {})
        .filter((name) => computed.includes(name))
        .map((name) => ({
          file,
          path: ['examples', name],
          atKey: true,
          message: `the example \`${name}\` is generated`,
          hint: 'Give it a name that says what it shows, or delete it.',
        })),
    );
  },
};
