/** Runs the compiler of another language. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../run.ts';
import type { TypeCheck } from '../check-types.ts';
import type { Compiler } from './tool.ts';

/** Whether the compiler can be run on this machine. */
export function isAtHand({ command }: Compiler): boolean {
  return spawnSync(command, ['--version']).error === undefined;
}

/** What the compiler reports in a folder. */
export async function compile({ command, args, files = {} }: Compiler, folder: string): Promise<TypeCheck> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { code, output } = await runCommand(command, args(), { folder });
  return { problems: code === 0 ? [] : [output.trim().slice(0, 1000)], types: new Map() };
}
