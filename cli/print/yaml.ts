/** Prints YAML. */
import { Document, isScalar, Scalar, visit } from 'yaml';
import { escaped, unseen } from './escaped.ts';

/** The value as YAML. */
export function yamlOf(value: unknown): string {
  return yamlText(new Document(value));
}

/** A document as text, with escapes in place of what a terminal would obey or hide. */
export function yamlText(document: Document): string {
  visit(document, {
    Scalar: (_key, node) => {
      // Only double quotes allow escapes.
      if (isScalar<string>(node) && unseen.test(String(node.value))) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return escaped(document.toString({ lineWidth: 0, singleQuote: true }));
}
