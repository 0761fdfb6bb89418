/** All commands, in the order of the help. */
import type { CommandEntry } from './command.ts';

export const commands: readonly CommandEntry[] = [
  {
    name: 'list',
    summary: 'active integrations of projects or groups',
    load: () => import('./commands/list.ts'),
  },
  {
    name: 'get',
    summary: 'settings of one integration',
    load: () => import('./commands/get.ts'),
  },
  {
    name: 'set',
    summary: 'create or change one integration',
    load: () => import('./commands/set.ts'),
  },
  {
    name: 'disable',
    summary: 'switch one integration off',
    load: () => import('./commands/disable.ts'),
  },
  {
    name: 'validate',
    summary: 'check the file, without a server',
    load: () => import('./commands/validate.ts'),
  },
  {
    name: 'explain',
    summary: 'which rule of the file gives a project which value',
    load: () => import('./commands/explain.ts'),
  },
  {
    name: 'plan',
    summary: 'what would change, and what cannot be known',
    load: () => import('./commands/plan.ts'),
  },
  {
    name: 'apply',
    summary: 'make the changes and verify them',
    load: () => import('./commands/apply.ts'),
  },
  {
    name: 'audit',
    summary: 'how far the projects are from the file',
    load: () => import('./commands/audit.ts'),
  },
  {
    name: 'export',
    summary: 'write a file that describes what is there',
    load: () => import('./commands/export.ts'),
  },
  {
    name: 'restore',
    summary: 'plan the way back to a backup',
    load: () => import('./commands/restore.ts'),
  },
];
