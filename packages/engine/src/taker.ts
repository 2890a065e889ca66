import { flags } from "./candidates.ts";
import type { Candidates } from "./candidates.ts";
import type { ColumnState } from "./column-state.ts";
import { decode } from "./decode.ts";
import { fingerprintLimit, Fingerprints } from "./fingerprints.ts";
import type { Judge } from "./judge.ts";
import type { KeyAccumulator } from "./key-accumulator.ts";
import { KeyedHash } from "./keyed-hash.ts";
import { mask } from "./mask.ts";
import { normalise } from "./normalise.ts";
import type { Plan } from "./plan.ts";
import type { ScanBlock } from "./scan-block.ts";

/** A match as `inspect` wants it: its place among the candidates. */
export interface MatchVisitor {
  match(at: number, candidates: Candidates, column: ColumnState | null): void;
}

/** Takes matches into their keys: here a value becomes a count, a keyed hash, a mask and a fingerprint, and is let go. */
export class Taker {
  readonly hash: KeyedHash;
  readonly #plan: Plan;
  readonly #judge: Judge;
  readonly #fingerprints = new Fingerprints();
  #bytes: Buffer = Buffer.alloc(0);
  #visitor: MatchVisitor | null = null;

  constructor(plan: Plan, judge: Judge, key: Uint8Array) {
    this.#plan = plan;
    this.#judge = judge;
    this.hash = new KeyedHash(key);
  }

  /** Begins a block. */
  begin(block: ScanBlock, bytes: Buffer, visitor: MatchVisitor | null): void {
    this.#fingerprints.begin(block);
    this.#bytes = bytes;
    this.#visitor = visitor;
  }

  /** Lets go of the block. */
  end(): void {
    this.#bytes = Buffer.alloc(0);
    this.#visitor = null;
  }

  /** Adds a match to its key; its hash is left in {@link hash}. */
  take(at: number, candidates: Candidates, key: KeyAccumulator, column: ColumnState | null): void {
    const [start, end] = [candidates.start[at]!, candidates.end[at]!];
    const { spec } = this.#plan.detectors[candidates.detector[at]!]!;
    const value = decode(this.#bytes, start, end);
    const normalised = candidates.normalised[at] ?? normalise(value);
    this.hash.hash(spec.dataType, normalised);
    key.count++;
    key.place(start, end);
    key.values.add(this.hash.high, this.hash.low);
    if (spec.dataType !== "finance.pan") this.#fingerprint(key, spec.dataType, normalised);
    const score = Math.round(candidates.score[at]! * 10_000);
    if (key.best === null || score > key.best.score) {
      key.best = { score, start, mask: mask(value, spec.dataType), reasons: this.#judge.reasons(at, column) };
    }
    this.#visitor?.match(at, candidates, column);
  }

  /** Leaves the hash of a candidate's value in {@link hash}. */
  hashOf(at: number, candidates: Candidates): void {
    const { spec } = this.#plan.detectors[candidates.detector[at]!]!;
    const value =
      candidates.normalised[at] ?? normalise(decode(this.#bytes, candidates.start[at]!, candidates.end[at]!));
    this.hash.hash(spec.dataType, value);
  }

  #fingerprint(key: KeyAccumulator, dataType: string, normalised: string): void {
    key.told ??= this.#fingerprints.toldOf(key);
    if (key.told.size >= fingerprintLimit) return;
    const name = `${this.hash.high} ${this.hash.low}`;
    if (key.told.has(name)) return;
    key.told.add(name);
    key.fingerprints.push(this.hash.fingerprint(dataType, normalised));
  }
}

/** Whether overlap resolution left a candidate out. */
export function isDropped(candidates: Candidates, at: number): boolean {
  return (candidates.flags[at]! & flags.dropped) !== 0;
}
