import type { CommandDefinition } from '../command.ts';
import { CommandError } from '../exit.ts';

export const command: CommandDefinition<object> = {
  description: 'Not there yet.',
  declare: () => {},
  examples: [],
  run: async () => {
    throw new CommandError('This command is not there yet.');
  },
};
