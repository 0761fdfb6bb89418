/**
 * A union that stays one member of an intersection. TypeScript turns `A & (B | C)` into `(A & B) | (A & C)`
 * at once, and editors show no documentation over a property that several types declare; `A & Undistributed<B
 * | C>` is checked the same and keeps it. `#undistributed` in package.json names this file; TypeScript 5.4
 * gets `undistributed-5.4.ts`.
 */
export type Undistributed<T> = NoInfer<T>;
