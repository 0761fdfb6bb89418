/**
 * A plain union: in an intersection with `NoInfer`, TypeScript 5.4 takes unknown properties without an error.
 */
export type Undistributed<T> = T;
