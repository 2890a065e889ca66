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
  /** Content of the cell at hand, without surrounding space and quotes. */
  start = 0;
  end = 0;

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

  /** Turns to a cell; false where it is empty. */
  enter(bytes: Uint8Array, start: number, end: number): boolean {
    this.start = start;
    this.end = end;
    while (this.start < this.end && isPadding(bytes[this.start]!)) this.start++;
    while (this.end > this.start && isPadding(bytes[this.end - 1]!)) this.end--;
    return this.start < this.end;
  }

  /** Whether a stretch is all the cell holds. */
  isWhole(start: number, end: number): boolean {
    return start <= this.start && end >= this.end;
  }

  /** Leaves a detector alone from here on. */
  giveUp(detector: number): void {
    this.open.remove(detector);
  }
}

/** Spaces and quotes around a value are no part of it. */
function isPadding(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x27;
}
