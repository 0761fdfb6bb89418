/** Whether a request has a NUL, which GitLab refuses before it looks at anything else. */
import { isObject } from '../json.js';
import type { Body } from './bodies.js';

/** How deep GitLab looks into parameters: lib/gitlab/middleware/handle_malformed_strings.rb. */
const deepest = 3;

export function isMalformed({ pathname }: URL, body: Body): boolean {
  return pathname.includes('%00') || ('settings' in body && hasNul(body.settings, deepest));
}

function hasNul(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return value.includes('\0');
  return depth > 0 && isObject(value) && Object.values(value).some((one) => hasNul(one, depth - 1));
}
