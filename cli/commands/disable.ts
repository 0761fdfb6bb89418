/** `disable`: switches one integration off. */
import type { CommandDefinition } from '../command.ts';
import { requireWriteScope } from '../connection/write-scope.ts';
import { connect } from '../connection.ts';
import {
  addConnectionOptions,
  addGroupOption,
  type ConnectionOptions,
  type GroupOption,
} from '../options.ts';
import { requireIntegration } from '../single/availability.ts';
import { changeOne } from '../single/change-one.ts';
import { addSlugArgument, slugFrom } from '../single/slug.ts';
import { addTargetArgument, namedTarget } from '../single/target.ts';

interface DisableOptions extends ConnectionOptions, GroupOption {
  readonly forGood?: boolean;
}

export const command: CommandDefinition<DisableOptions> = {
  description: 'Switches one integration off, which resets its settings.',
  declare: (line) => {
    addTargetArgument(line);
    addSlugArgument(line);
    line.option('--for-good', 'give what inherits settings of its own first, or it comes on again');
    addGroupOption(line);
    addConnectionOptions(line);
  },
  examples: [
    { line: 'disable acme/web/shop slack', meaning: 'switch Slack off' },
    { line: 'disable acme/web/shop jira --for-good', meaning: 'also where the group sets it' },
  ],
  run: async ([targetName = '', slugName = ''], options, environment) => {
    const target = namedTarget(targetName, options);
    const slug = slugFrom(slugName);
    const connection = await connect(options, environment);
    requireIntegration(connection, target.level, slug);
    await requireWriteScope(connection);
    const wanted = { kind: 'absent', origin: { file: '', line: 0, rule: '' } } as const;
    return changeOne(connection, { target, slug, wanted, forGood: options.forGood ?? false }, environment);
  },
};
