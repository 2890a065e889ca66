import type { PackSummary } from "@assay/spec";
import type { CategoryMark } from "../../wire/finding.ts";

/** A category and what it says, for itself or through a category under it. */
export type Held = Pick<CategoryMark, "pack" | "category" | "mark">;

/** How strong a mark is, the strongest first. */
export const strength: readonly CategoryMark["mark"][] = ["found", "suggested", "yours"];

/** Which categories stand above which. */
export class Lineage {
  readonly #parents: ReadonlyMap<string, string>;

  constructor(packs: readonly PackSummary[]) {
    this.#parents = new Map(
      packs.flatMap(({ id, categories }) =>
        categories.flatMap((each) => (each.parent === null ? [] : [[key(id, each.id), each.parent] as const])),
      ),
    );
  }

  /** The categories that hold and those above them, each once with its strongest mark: who is in a part is in the whole. */
  held(categories: readonly CategoryMark[]): Held[] {
    const held = new Map<string, Held>();
    const strongestFirst = categories.toSorted(
      (one, other) => strength.indexOf(one.mark) - strength.indexOf(other.mark),
    );
    for (const { pack, category, mark } of strongestFirst) {
      for (const each of this.#upwards(pack, category)) {
        if (!held.has(key(pack, each))) held.set(key(pack, each), { pack, category: each, mark });
      }
    }
    return [...held.values()];
  }

  *#upwards(pack: string, category: string): Generator<string> {
    const met = new Set<string>();
    for (let next: string | undefined = category; next !== undefined && !met.has(next);) {
      met.add(next);
      yield next;
      next = this.#parents.get(key(pack, next));
    }
  }
}

function key(pack: string, category: string): string {
  return `${pack}\0${category}`;
}
