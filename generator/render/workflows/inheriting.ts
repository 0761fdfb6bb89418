/** The workflow of a group and a project that inherits from it. */
import type { Integration } from '../../model/types.ts';
import type { Journey } from './journeys.ts';
import type { Request } from './requests.ts';
import { smallestRequest } from './settings.ts';

/** Undefined for an integration that groups cannot have, or that nothing inherits. */
export function inherit(integration: Integration): Journey | undefined {
  const { typeName, title, levels, inheritable } = integration;
  if (!inheritable || !levels.includes('group')) return undefined;
  const settings = smallestRequest(integration, ({ required }) => required);
  return {
    id: `inherit${typeName}`,
    summary: `Set ${title} on a group, and let a project differ for a while`,
    description:
      'Sets the integration up for a group, sees that a project below inherits it, gives the project settings of its own, and returns to those of the group. The project must not have the integration before, or inherit it.',
    settings,
    asked: settings,
    requests: [setOnGroup, seeInherited, override, returnToGroup],
  };
}

const setOnGroup: Request = {
  id: 'setOnGroup',
  operation: 'set',
  level: 'group',
  description: 'Creates or changes it for the group, and activates it.',
  status: 200,
  active: true,
  settings: 'asked',
};

const seeInherited: Request = {
  id: 'seeInherited',
  operation: 'get',
  level: 'project',
  description: 'Sees that the project inherits it, which GitLab arranges in the background.',
  status: 200,
  active: true,
  inherited: true,
  takesTime: true,
};

const override: Request = {
  id: 'override',
  operation: 'set',
  level: 'project',
  description: 'Gives the project settings of its own.',
  status: 200,
  active: true,
  inherited: false,
  settings: 'asked',
};

const returnToGroup: Request = {
  id: 'returnToGroup',
  operation: 'set',
  level: 'project',
  description: 'Returns to the settings of the group; what else is sent must be there, but is not used.',
  status: 200,
  active: true,
  inherited: true,
  settings: 'inherited',
};
