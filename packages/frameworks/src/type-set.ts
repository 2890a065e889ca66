import { isUnder } from "@assay/spec";

/** A named list of data types, with a memory of what lies under it. */
export interface TypeSet {
  readonly roots: readonly string[];
  has(dataType: string): boolean;
}

const empty: TypeSet = { roots: [], has: () => false };

/** The sets of a pack by name; a name it has not is the empty set. */
export function typeSets(sets: { readonly [name: string]: readonly string[] }): (name: string) => TypeSet {
  const ready = new Map(Object.entries(sets).map(([name, roots]) => [name, typeSet(roots)]));
  return (name) => ready.get(name) ?? empty;
}

function typeSet(roots: readonly string[]): TypeSet {
  const known = new Map<string, boolean>();
  return {
    roots,
    has(dataType) {
      const remembered = known.get(dataType);
      if (remembered !== undefined) return remembered;
      const held = roots.some((root) => isUnder(dataType, root));
      known.set(dataType, held);
      return held;
    },
  };
}
