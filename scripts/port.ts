/** The port that a task listens on. */
import { InvalidArgumentError } from 'commander';
import { TaskError } from './task.ts';

/**
 * The number of a port, as the value of an option.
 * @throws {InvalidArgumentError} if it is not one.
 */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('It takes a number from 1 to 65535.');
  return port;
}

/** Why it is impossible to listen on a port. */
export function portProblem(port: number, { code, message }: NodeJS.ErrnoException): TaskError {
  return new TaskError(
    code === 'EADDRINUSE'
      ? `Port ${port} is in use. Name another one with \`--port\`.`
      : `Port ${port} cannot be used: ${message}.`,
  );
}
