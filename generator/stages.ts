/** Measures the stages of a compilation, and tells of each when it ends. */
export interface Stage {
  readonly name:
    | 'load'
    | 'validate'
    | 'model'
    | 'describe'
    | 'render'
    | 'compile'
    | 'convert'
    | 'types'
    | 'check'
    | 'write';
  /** What it made, in a few words. */
  readonly result: string;
  readonly milliseconds: number;
}

export interface Stages {
  /** The result of some work, after telling of it. */
  readonly run: <T>(name: Stage['name'], work: () => T, describe: (result: T) => string) => T;
  /** The same for work that continues during the next stages. */
  readonly start: <T>(
    name: Stage['name'],
    work: () => Promise<T>,
    describe: (result: T) => string,
  ) => Promise<T>;
}

export function createStages(onStage: (stage: Stage) => void): Stages {
  return {
    run: (name, work, describe) => {
      const start = performance.now();
      const result = work();
      onStage({ name, result: describe(result), milliseconds: performance.now() - start });
      return result;
    },
    start: async (name, work, describe) => {
      const start = performance.now();
      const result = await work();
      onStage({ name, result: describe(result), milliseconds: performance.now() - start });
      return result;
    },
  };
}
