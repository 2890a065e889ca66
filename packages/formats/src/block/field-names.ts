import { isName, maxLabels } from "./labels.ts";
import type { Labels } from "./labels.ts";

/** Names of fields as they are met, each once. Data never becomes a name: it shares the name `*`, as do names without end. */
export class FieldNames {
  readonly #labels: Labels;
  readonly #indexes = new Map<string, number>();

  constructor(labels: Labels) {
    this.#labels = labels;
  }

  /** Index of a name among the labels. */
  index(name: string): number {
    const known = this.#indexes.get(name);
    if (known !== undefined) return known;
    if (name !== "*" && (!isName(name) || this.#indexes.size >= maxLabels)) return this.index("*");
    const index = this.#labels.add(name);
    this.#indexes.set(name, index);
    return index;
  }

  /** Whether a text would be a name of its own. */
  isOwn(name: string): boolean {
    return this.#indexes.has(name) || (isName(name) && this.#indexes.size < maxLabels);
  }
}
