import { Labels } from "../block/labels.ts";

/** Names of a table's columns: from its heading, each once, else `column 1`, `column 2`, … */
export class Columns {
  readonly labels = new Labels();
  readonly #heading: readonly string[];
  readonly #taken = new Set<string>();

  constructor(heading: readonly string[] | null) {
    this.#heading = heading ?? [];
    this.reach(this.#heading.length);
  }

  /** Sees to it that so many columns have names. */
  reach(count: number): void {
    while (this.labels.size < count) this.labels.add(this.#unique(this.#name(this.labels.size)));
  }

  #name(column: number): string {
    const name = this.#heading[column] ?? "";
    return name === "" ? `column ${column + 1}` : name;
  }

  #unique(name: string): string {
    let unique = name;
    for (let copy = 2; this.#taken.has(unique); copy++) unique = `${name} (${copy})`;
    this.#taken.add(unique);
    return unique;
  }
}
