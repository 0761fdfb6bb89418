/** Inline snapshots of strings without quotes around them and without their last line end. */
import { expect } from 'vitest';

expect.addSnapshotSerializer({
  test: (value) => typeof value === 'string',
  serialize: (value: string) => value.trimEnd(),
});
