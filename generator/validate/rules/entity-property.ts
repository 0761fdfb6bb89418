import type { Finding } from '../../diagnostics.ts';
import type { Rule } from '../context.ts';
import { didYouMean } from '../suggest.ts';

/** Properties that every response has anyway. */
const reserved: readonly string[] = ['slug', 'properties'];
/** Properties whose values in examples are those of the integration. */
const fixedTypes = new Map([
  ['title', 'string'],
  ['active', 'boolean'],
]);

/**
 * The entity of api.yaml leaves room for what every response has, and holds the settings that are returned
 * next to `properties`.
 */
export const entityProperty: Rule = {
  name: 'entity-property',
  check(context) {
    const { api } = context;
    if (!api) return [];
    const entity = api.data.entity ?? {};
    const own = Object.entries(entity).flatMap(([name, { type, format } = {}]): readonly Finding[] => {
      const path = ['entity', name];
      if (reserved.includes(name)) {
        const message = `every response has \`${name}\` anyway`;
        return [{ file: api.file, path, atKey: true, message, hint: 'Delete it.' }];
      }
      const fixed = fixedTypes.get(name);
      if (fixed === undefined) return [];
      if (format === undefined && (type === undefined || type === fixed)) return [];
      const message = `the \`${name}\` of an integration has the type ${fixed}, and no format`;
      return [{ file: api.file, path, message }];
    });
    const topLevel = context.integrations.flatMap(({ file, fields }) =>
      fields.flatMap(({ field, entry }) => {
        if (field.returned !== 'topLevel' || Object.hasOwn(entity, field.name)) return [];
        const message = `\`${field.name}\` is returned next to \`properties\`, but is not in \`entity\` of api.yaml`;
        const hint = didYouMean(field.name, Object.keys(entity)) ?? 'Add it there.';
        return [{ file, path: ['fields', entry], message, hint }];
      }),
    );
    return [...own, ...topLevel];
  },
};
