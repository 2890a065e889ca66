import { Content } from "./content.ts";
import { KeyAccumulator } from "./key-accumulator.ts";
import type { LabelVerdict } from "./label.ts";
import { OpenSet } from "./open-set.ts";

/** One column of the block that is being scanned, with the cell at hand. */
export class ColumnState {
  readonly label: number;
  readonly name: string;
  readonly verdict: LabelVerdict;
  /** Cells with content. */
  cells = 0;
  /** Detectors that need context and may be tried here: those the name speaks for, and those whose check is on trial. */
  readonly open: OpenSet;
  /** The detectors its name speaks for. */
  readonly named: Int32Array;
  readonly #keys: (KeyAccumulator | undefined)[] = [];
  readonly #places: number;
  /** Content of the cell at hand. */
  readonly cell = new Content();

  /** `onTrial` are the detectors whose check may speak for the column; `places` is how many each key tells. */
  constructor(label: number, name: string, verdict: LabelVerdict, onTrial: Uint8Array, places: number) {
    this.#places = places;
    this.label = label;
    this.name = name;
    this.verdict = verdict;
    this.named = Int32Array.from(verdict.proWords.keys());
    this.open = new OpenSet(verdict.pro.length);
    verdict.pro.forEach((pro, detector) => {
      if (pro !== 0 || onTrial[detector] === 1) this.open.add(detector);
    });
  }

  /** What is gathered of a detector in this column. */
  key(detector: number): KeyAccumulator {
    const known = this.#keys[detector];
    if (known !== undefined) return known;
    const key = new KeyAccumulator(this.label, detector, this.#places);
    this.#keys[detector] = key;
    return key;
  }

  /** All that was gathered. */
  keys(): KeyAccumulator[] {
    return this.#keys.filter((key) => key !== undefined);
  }

  /** Leaves a detector alone from here on. */
  giveUp(detector: number): void {
    this.open.remove(detector);
  }
}
