import { Labels, maxLabels } from "../block/labels.ts";

/** Names over the columns of all tables of one file, each once: a second `email` is `email (2)`. */
export class TableLabels {
  readonly labels = new Labels();
  readonly #copies = new Map<string, number>();
  #rest: number | undefined;

  /** Index of a new label; past the limit all share one. */
  add(name: string): number {
    if (this.labels.size >= maxLabels - 1) return (this.#rest ??= this.labels.add("other columns"));
    return this.labels.add(this.#unique(name));
  }

  #unique(name: string): string {
    for (let copy = (this.#copies.get(name) ?? 0) + 1; ; copy++) {
      const unique = copy === 1 ? name : `${name} (${copy})`;
      this.#copies.set(name, copy);
      if (copy > 1 && this.#copies.has(unique)) continue;
      this.#copies.set(unique, Math.max(1, this.#copies.get(unique) ?? 0));
      return unique;
    }
  }
}
