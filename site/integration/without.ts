/** JSON without the settings and properties that a version lacks, independent of the page. */

/** @param json an object; its `properties` are looked at too. */
export function without(json: string, isAbsent: (name: string) => boolean): string {
  // It was printed from the catalog.
  const body = JSON.parse(json) as Readonly<Record<string, unknown>>;
  return JSON.stringify(kept(body, isAbsent), null, 2);
}

function kept(body: object, isAbsent: (name: string) => boolean): object {
  const entries = Object.entries(body).filter(([name]) => !isAbsent(name));
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const isNested = name === 'properties' && typeof value === 'object' && value !== null;
      return [name, isNested ? kept(value, isAbsent) : value];
    }),
  );
}
