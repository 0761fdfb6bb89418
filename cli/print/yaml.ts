/** Prints YAML; loaded when it is needed. */
import { stringify } from 'yaml';

/** The value as YAML. */
export function yamlOf(value: unknown): string {
  return stringify(value);
}
