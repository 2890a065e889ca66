import type { Candidates } from "./candidates.ts";
import { freeText } from "./evidence.ts";
import type { BlockEvidence } from "./evidence.ts";
import { KeyAccumulator } from "./key-accumulator.ts";
import type { Matches } from "./matches.ts";
import type { Plan } from "./plan.ts";
import { resolve } from "./resolve.ts";
import type { ScanBlock } from "./scan-block.ts";
import { SetAccumulator } from "./set-accumulator.ts";
import { nameRank } from "./subject.ts";
import { isDropped } from "./taker.ts";
import type { Taker } from "./taker.ts";
import { TextRecords } from "./text-records.ts";

/** Scans a block of free text: all of it at once, context included; what starts in the core counts. */
export class TextScan {
  readonly #plan: Plan;
  readonly #matches: Matches;
  readonly #taker: Taker;
  readonly #places: number;
  readonly #keys: (KeyAccumulator | undefined)[] = [];
  readonly #sets = new SetAccumulator();

  constructor(plan: Plan, matches: Matches, taker: Taker, places: number) {
    this.#plan = plan;
    this.#matches = matches;
    this.#taker = taker;
    this.#places = places;
  }

  scan(block: ScanBlock, bytes: Buffer): Omit<BlockEvidence, "ordinal"> {
    const candidates = this.#matches.find(0, bytes.length, null);
    const kept = this.#resolve(candidates);
    const core = block.core ?? { start: 0, end: bytes.length };
    const records = this.#records(candidates, kept, block, bytes);
    for (let index = 0; index < kept.length; index++) {
      const start = candidates.start[kept[index]!]!;
      if (start >= core.start && start < core.end) this.#take(candidates, kept[index]!, records, index);
    }
    this.#matches.tried.forEach((tried, detector) => {
      if (tried > 0) this.#key(detector).tried = tried;
    });
    const keys = this.#keys.filter((key) => key !== undefined).map((key) => key.evidence());
    return { cells: [], keys, sets: this.#sets.evidence(), edges: [] };
  }

  /** The candidates that stay, in order. */
  #resolve(candidates: Candidates): number[] {
    const { start, detector } = candidates;
    const order = Array.from({ length: candidates.length }, (_, at) => at);
    order.sort((a, b) => start[a]! - start[b]! || detector[a]! - detector[b]!);
    resolve(candidates, order, this.#plan.typeNumbers);
    return order.filter((at) => !isDropped(candidates, at));
  }

  #records(candidates: Candidates, kept: readonly number[], block: ScanBlock, bytes: Buffer): TextRecords {
    const { hash } = this.#taker;
    const records = new TextRecords(bytes, block.records, this.#taker.self("asset", block.asset ?? ""), kept.length);
    for (const at of kept) {
      const detector = candidates.detector[at]!;
      const { rank } = this.#plan.detectors[detector]!;
      if (rank >= nameRank) this.#taker.hashOf(at, candidates);
      records.add(
        candidates.start[at]!,
        candidates.end[at]!,
        detector,
        rank,
        candidates.score[at]!,
        hash.high,
        hash.low,
      );
    }
    return records;
  }

  #take(candidates: Candidates, at: number, records: TextRecords, index: number): void {
    const key = this.#key(candidates.detector[at]!);
    this.#taker.take(at, candidates, key, null);
    const { high, low } = records.subject(index);
    key.people.add(high, low);
    if (records.isNewRecord(index)) key.records++;
    const together = records.together(index);
    if (together !== null) this.#sets.add(together.keys, together.subject.high, together.subject.low);
  }

  #key(detector: number): KeyAccumulator {
    const known = this.#keys[detector];
    if (known !== undefined) return known;
    const key = new KeyAccumulator(freeText, detector, this.#places);
    this.#keys[detector] = key;
    return key;
  }
}
