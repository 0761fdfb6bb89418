/** The requests that workflows consist of. */
import type { Level } from '../../load/types.ts';
import type { Field } from '../../model/types.ts';
import { isAsked } from './inputs.ts';

export interface Request {
  readonly id: string;
  readonly operation: 'set' | 'get' | 'disable';
  readonly description: string;
  /** The description that has the operation; without it, the verified one. */
  readonly source?: 'documented';
  /** Only in a workflow of both levels. */
  readonly level?: Level;
  readonly status: number;
  /** Whether the response has to show the integration as active. */
  readonly active?: boolean;
  /** Whether the response has to show the settings as inherited. */
  readonly inherited?: boolean;
  /** Whether it may have to be sent again until the response shows that. */
  readonly takesTime?: boolean;
  /**
   * Where the settings come from that are sent: all from the inputs, or from an earlier response where that
   * has them; `inherited` are those of the inputs in a request to inherit others.
   */
  readonly settings?: 'asked' | 'read' | 'inherited';
  /** Settings of the response that later requests send. */
  readonly outputs?: readonly Field[];
}

export function read(settings: readonly Field[]): Request {
  return {
    id: 'read',
    operation: 'get',
    description: 'Reads the settings that GitLab returns.',
    status: 200,
    active: true,
    outputs: settings.filter((field) => !isAsked(field)),
  };
}

export function set(description: string, settings: 'asked' | 'read'): Request {
  return { id: 'set', operation: 'set', description, status: 200, active: true, settings };
}

export const check: Request = {
  id: 'check',
  operation: 'get',
  description: 'Sees that it is active.',
  status: 200,
  active: true,
};

export const disable: Request = {
  id: 'disable',
  operation: 'disable',
  description: 'Switches it off.',
  status: 204,
};

export const checkDisabled: Request = {
  id: 'checkDisabled',
  operation: 'get',
  description: 'Sees that it is off.',
  status: 200,
  active: false,
};

export const setDocumented: Request = {
  id: 'setDocumented',
  operation: 'set',
  description: 'The printed slug has no route.',
  source: 'documented',
  status: 404,
  settings: 'asked',
};

export const readDocumented: Request = {
  id: 'readDocumented',
  operation: 'get',
  description: 'The printed slug is not accepted.',
  source: 'documented',
  status: 400,
};
