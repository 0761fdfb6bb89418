/** The port on which a task listens. */
import { InvalidArgumentError } from 'commander';
import { TaskError } from './task.ts';

/**
 * The number of a port, as the value of an option.
 * @throws {InvalidArgumentError} when it is none.
 */
export function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('It takes a number from 1 to 65535.');
  return port;
}

/** Why nothing can listen on a port. */
export function portProblem(port: number, { code, message }: NodeJS.ErrnoException): TaskError {
  return new TaskError(
    code === 'EADDRINUSE'
      ? `Port ${port} is in use. Name another one with \`--port\`.`
      : `Port ${port} cannot be used: ${message}.`,
  );
}
