import { flags } from "./candidates.ts";
import type { Candidates } from "./candidates.ts";
import type { ColumnState } from "./column-state.ts";
import { fingerprintLimit, Fingerprints } from "./fingerprints.ts";
import type { Judge } from "./judge.ts";
import type { KeyAccumulator } from "./key-accumulator.ts";
import { KeyedHash } from "./keyed-hash.ts";
import { mask } from "./mask.ts";
import { normalise } from "./normalise.ts";
import type { Plan } from "./plan.ts";
import type { ScanBlock } from "./scan-block.ts";
import type { SipHash } from "./siphash.ts";
import type { Subject } from "./subject.ts";

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
  /** By detector. */
  readonly #hashes: (SipHash | undefined)[] = [];
  readonly #isCard: Uint8Array;
  #visitor: MatchVisitor | null = null;

  constructor(plan: Plan, judge: Judge, key: Uint8Array) {
    this.#plan = plan;
    this.#judge = judge;
    this.hash = new KeyedHash(key);
    this.#isCard = Uint8Array.from(plan.detectors, ({ spec }) => (spec.dataType === "finance.pan" ? 1 : 0));
  }

  /** Begins a block. */
  begin(block: ScanBlock, visitor: MatchVisitor | null): void {
    this.#fingerprints.begin(block);
    this.#visitor = visitor;
  }

  /** Lets go of the block. */
  end(): void {
    this.#visitor = null;
  }

  /** Adds a match to its key; its hash is left in {@link hash}. */
  take(at: number, candidates: Candidates, key: KeyAccumulator, column: ColumnState | null): void {
    const start = candidates.start[at]!;
    const end = candidates.end[at]!;
    const detector = candidates.detector[at]!;
    const isCard = this.#isCard[detector] === 1;
    const value = candidates.value[at]!;
    const normalised = candidates.normalised[at] ?? normalise(value);
    this.#hashValue(detector, normalised);
    key.count++;
    key.place(start, end);
    key.values.add(this.hash.high, this.hash.low);
    if (!isCard && (key.told === null || key.told.size < fingerprintLimit))
      this.#fingerprint(key, detector, normalised);
    const score = Math.round(candidates.score[at]! * 10_000);
    if (key.best === null || score > key.best.score) {
      const { dataType } = this.#plan.detectors[detector]!.spec;
      key.best = { score, start, mask: mask(value, dataType), reasons: this.#judge.reasons(at, column) };
    }
    this.#visitor?.match(at, candidates, column);
  }

  /** Leaves the hash of a candidate's value in {@link hash}. */
  hashOf(at: number, candidates: Candidates): void {
    const value = candidates.normalised[at] ?? normalise(candidates.value[at]!);
    this.#hashValue(candidates.detector[at]!, value);
  }

  /** Who something is about that names nobody: `kind` is `record` or `asset`. */
  self(kind: "record" | "asset", name: string): Subject {
    this.hash.hash(this.hash.of(kind), name);
    return { rank: 0, high: this.hash.high, low: this.hash.low };
  }

  /** Of a card number only 30 bits stay: its mask stands beside its sketch (PCI DSS 3.5.1). */
  #hashValue(detector: number, normalised: string): void {
    const hash = this.#hashes[detector] ?? this.#newHash(detector);
    this.hash.hash(hash, normalised);
    if (this.#isCard[detector] === 1) this.hash.blur(hash);
  }

  #newHash(detector: number): SipHash {
    const hash = this.hash.of(this.#plan.detectors[detector]!.spec.dataType);
    this.#hashes[detector] = hash;
    return hash;
  }

  #fingerprint(key: KeyAccumulator, detector: number, normalised: string): void {
    key.told ??= this.#fingerprints.toldOf(key);
    if (key.told.size >= fingerprintLimit) return;
    const name = `${this.hash.high} ${this.hash.low}`;
    if (key.told.has(name)) return;
    key.told.add(name);
    key.fingerprints.push(this.hash.fingerprint(this.#plan.detectors[detector]!.spec.dataType, normalised));
  }
}

/** Whether overlap resolution left a candidate out. */
export function isDropped(candidates: Candidates, at: number): boolean {
  return (candidates.flags[at]! & flags.dropped) !== 0;
}
