/** In which forms the commands print their reports. */
import { type Command, Option } from 'commander-14';

const formats = ['text', 'json', 'markdown'] as const;

export type ReportFormat = (typeof formats)[number];

export interface FormatOptions {
  readonly format: ReportFormat;
  readonly full?: boolean;
  readonly exitCode?: boolean;
}

export function addFormatOptions(command: Command): void {
  command
    .addOption(new Option('--format <format>', 'how the report is printed').choices(formats).default('text'))
    .option('--full', 'every project by itself, not folded into one that is alike')
    .option('--exit-code', 'exit with 2 when there are differences');
}
