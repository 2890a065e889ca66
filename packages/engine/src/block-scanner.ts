import type { Reason } from "@assay/spec";
import { flags, Candidates } from "./candidates.ts";
import type { CandidateSink, Walker } from "./walker.ts";
import { ContextFinder } from "./context.ts";
import type { CustomPatterns } from "./custom.ts";
import { decode } from "./decode.ts";
import { freeText } from "./evidence.ts";
import type { BlockEvidence, RecordPart } from "./evidence.ts";
import { Field } from "./field.ts";
import { Judge } from "./judge.ts";
import { KeyAccumulator } from "./key-accumulator.ts";
import { KeyedHash } from "./keyed-hash.ts";
import { mask } from "./mask.ts";
import { normalise } from "./normalise.ts";
import type { Plan } from "./plan.ts";
import { RecordBuilder, subjectOf } from "./record-builder.ts";
import { resolve } from "./resolve.ts";
import { RecordCursor } from "./scan-block.ts";
import type { ScanBlock } from "./scan-block.ts";
import { SetAccumulator } from "./set-accumulator.ts";
import { TextRecords } from "./text-records.ts";

/** After this many cells of a column that needs a label and has none, it is left alone unless nearly all pass. */
const trialCells = 64;
const trialShare = 0.75;

/** A match as `inspect` wants it: where, and its place among the candidates. */
export interface MatchVisitor {
  match(at: number, candidates: Candidates, field: Field | null): void;
}

/** Scans one block after another. Holds values only while it does. */
export class BlockScanner implements CandidateSink {
  readonly #plan: Plan;
  readonly #walker: Walker;
  readonly #custom: CustomPatterns | null;
  readonly #hash: KeyedHash;
  readonly #places: number;
  readonly #candidates = new Candidates();
  readonly #context: ContextFinder;
  readonly #judge: Judge;
  readonly #field = new Field();
  readonly #record = new RecordBuilder();
  /** By detector: the end of its last match in the stretch being walked. */
  readonly #lastEnd: Int32Array;
  /** By detector: the cell for which it was last counted as tried. */
  readonly #triedIn: Float64Array;
  #cell = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #from = 0;
  #to = 0;
  #label = freeText;
  #keys = new Map<number, KeyAccumulator>();
  #sets = new SetAccumulator();
  #visitor: MatchVisitor | null = null;

  constructor(plan: Plan, walker: Walker, custom: CustomPatterns | null, key: Uint8Array, places: number) {
    this.#plan = plan;
    this.#walker = walker;
    this.#custom = custom;
    this.#hash = new KeyedHash(key);
    this.#places = places;
    this.#context = new ContextFinder(plan.lexicon);
    this.#judge = new Judge(plan, this.#candidates, this.#context);
    this.#lastEnd = new Int32Array(plan.detectors.length);
    this.#triedIn = new Float64Array(plan.detectors.length);
  }

  /** Scans a block; `visitor` sees each match that stays. */
  scan(block: ScanBlock, visitor: MatchVisitor | null = null): BlockEvidence {
    const { bytes, ordinal } = block;
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#custom?.begin(this.#bytes);
    this.#visitor = visitor;
    this.#keys = new Map();
    this.#sets = new SetAccumulator();
    try {
      const parts = block.fields === undefined ? this.#scanText(block) : this.#scanFields(block, block.fields);
      const keys = Array.from(this.#keys.values(), (key) => key.evidence());
      return { ordinal, cells: parts.cells, keys, sets: this.#sets.evidence(), edges: parts.edges };
    } finally {
      this.#bytes = Buffer.alloc(0);
      this.#candidates.clear();
    }
  }

  /** The reasons of a candidate, for `inspect`. */
  explain(at: number, field: Field | null): readonly Reason[] {
    return this.#reasons(at, field);
  }

  /** A place where a pattern of a detector matches. True when no shorter ending is wanted. */
  candidate(detector: number, score: number, start: number, end: number): boolean {
    if (start < (this.#lastEnd[detector] ?? 0)) return true;
    const field = this.#label === freeText ? null : this.#field;
    const whole = field !== null && start <= field.start && end >= field.end;
    if (whole && !this.#mayTry(detector)) return true;
    if (!this.#judge.judge(detector, score, this.#bytes, start, end, this.#from, this.#to, field)) return false;
    this.#lastEnd[detector] = end;
    return true;
  }

  /** Counts a whole cell as tried, once; false where this column is no longer tried for this detector. */
  #mayTry(detector: number): boolean {
    const key = this.#key(this.#label, detector);
    if (key.given) return false;
    if (this.#triedIn[detector] === this.#cell) return true;
    this.#triedIn[detector] = this.#cell;
    if (key.tried >= trialCells && key.whole < trialShare * key.tried && this.#needsLabel(detector)) {
      key.given = true;
      return false;
    }
    key.tried++;
    return true;
  }

  #needsLabel(detector: number): boolean {
    return this.#plan.detectors[detector]?.requiresContext === true && !this.#field.hits(detector);
  }

  #walk(from: number, to: number): void {
    this.#from = from;
    this.#to = to;
    this.#lastEnd.fill(0);
    this.#candidates.clear();
    this.#context.begin(this.#bytes, from, to);
    this.#walker.walk(this.#bytes, from, to, this);
    this.#custom?.walk(this.#bytes, from, to, this);
  }

  #scanFields(block: ScanBlock, fields: Uint32Array): Pick<BlockEvidence, "cells" | "edges"> {
    const core = block.core ?? { start: 0, end: block.bytes.length };
    const cells = new Map<number, number>();
    const edges: RecordPart[] = [];
    const cursor = new RecordCursor(block);
    const firstWhole = block.records?.[0] === 0 ? block.firstRecord : block.firstRecord + 1;
    let record = -1;
    for (let at = 0; at < fields.length; at += 3) {
      const [start, end, label] = [fields[at] ?? 0, fields[at + 1] ?? 0, fields[at + 2] ?? 0];
      if (start >= core.end) break;
      const current = cursor.record(start);
      if (current !== record) {
        if (record >= 0) this.#endRecord(block, record, record < firstWhole, edges);
        record = current;
      }
      this.#enter(start, end, label, block.labels[label] ?? "");
      if (this.#field.start >= this.#field.end) continue;
      if (start >= core.start) cells.set(label, (cells.get(label) ?? 0) + 1);
      this.#walk(start, end);
      this.#settleCell(core.start, core.end);
    }
    if (record >= 0) this.#endRecord(block, record, true, edges);
    return { cells: Array.from(cells, ([label, count]) => ({ label, cells: count })), edges };
  }

  #enter(start: number, end: number, label: number, name: string): void {
    this.#cell++;
    this.#label = label;
    const field = this.#field;
    if (field.label !== name || this.#cell === 1) {
      field.label = name;
      field.verdict = this.#plan.labels.read(name);
    }
    field.start = start;
    field.end = end;
    while (field.start < field.end && isPadding(this.#bytes[field.start]!)) field.start++;
    while (field.end > field.start && isPadding(this.#bytes[field.end - 1]!)) field.end--;
  }

  #settleCell(coreStart: number, coreEnd: number): void {
    const all = this.#candidates;
    if (all.length === 0) return;
    this.#settleWhole();
    this.#settleInner();
    for (let at = 0; at < all.length; at++) {
      if ((all.flags[at]! & flags.dropped) !== 0 || all.start[at]! < coreStart || all.start[at]! >= coreEnd) continue;
      const key = this.#take(at, this.#field);
      this.#record.add(key, all.score[at]!, this.#rank(at), this.#hash.high, this.#hash.low);
    }
  }

  /** Of detectors of one type that match the whole cell the best is kept; those with the best score of all are `top`. */
  #settleWhole(): void {
    const all = this.#candidates;
    const best = new Map<string, number>();
    let top = 0;
    for (let at = 0; at < all.length; at++) {
      if ((all.flags[at]! & flags.whole) === 0) continue;
      top = Math.max(top, all.score[at]!);
      const type = this.#type(at);
      const rival = best.get(type);
      if (rival === undefined) best.set(type, at);
      else {
        const better = all.score[at]! > all.score[rival]!;
        if (better) best.set(type, at);
        this.#drop(better ? rival : at);
      }
    }
    for (const at of best.values()) {
      const key = this.#key(this.#label, all.detector[at]!);
      key.whole++;
      key.baseSum += Math.round(all.base[at]! * 10_000);
      if (all.score[at]! >= top - 0.02) key.top++;
    }
  }

  /** Parts of a cell compete with each other, and stand back behind a match of the whole that is as good. */
  #settleInner(): void {
    const all = this.#candidates;
    let wholeScore = 0;
    const inner: number[] = [];
    for (let at = 0; at < all.length; at++) {
      if ((all.flags[at]! & flags.whole) === 0) inner.push(at);
      else if ((all.flags[at]! & flags.dropped) === 0) wholeScore = Math.max(wholeScore, all.score[at]!);
    }
    if (inner.length === 0) return;
    for (const at of inner) if (all.score[at]! <= wholeScore) this.#drop(at);
    const left = inner.filter((at) => (all.flags[at]! & flags.dropped) === 0);
    resolve(
      all,
      left.toSorted((a, b) => all.start[a]! - all.start[b]!),
      (detector) => this.#typeNumber(detector),
    );
  }

  #drop(at: number): void {
    this.#candidates.flags[at] = this.#candidates.flags[at]! | flags.dropped;
  }

  /** Adds a match to its key; its hash is left in `#hash`. */
  #take(at: number, field: Field | null): KeyAccumulator {
    const all = this.#candidates;
    const [start, end, detector] = [all.start[at]!, all.end[at]!, all.detector[at]!];
    const key = this.#key(this.#label, detector);
    const dataType = this.#type(at);
    const value = decode(this.#bytes, start, end);
    const normalised = all.normalised[at] ?? normalise(value);
    this.#hash.hash(dataType, normalised);
    key.count++;
    key.place(start, end);
    key.value(
      this.#hash.high,
      this.#hash.low,
      dataType === "finance.pan" ? null : () => this.#hash.fingerprint(dataType, normalised),
    );
    const score = Math.round(all.score[at]! * 10_000);
    if (key.best === null || score > key.best.score) {
      key.best = { score, start, mask: mask(value, dataType), reasons: this.#reasons(at, field) };
    }
    this.#visitor?.match(at, all, field);
    return key;
  }

  #reasons(at: number, field: Field | null): readonly Reason[] {
    const reasons = this.#judge.score(at, field).reasons();
    return (this.#candidates.flags[at]! & flags.ambiguous) === 0
      ? reasons
      : [...reasons, { why: "ambiguous", weight: 0 }];
  }

  #endRecord(block: ScanBlock, record: number, isEdge: boolean, edges: RecordPart[]): void {
    if (this.#record.isEmpty) return;
    const keys = [...this.#record.keys];
    this.#hash.hash("record", `${record} ${block.asset ?? ""}`);
    const part = this.#record.take(record, { rank: 0, high: this.#hash.high, low: this.#hash.low });
    if (isEdge) {
      edges.push(part);
      return;
    }
    const { high, low } = subjectOf(part);
    for (const key of keys) {
      key.records++;
      key.people.add(high, low);
    }
    this.#sets.add(part.keys, high, low);
  }

  #scanText(block: ScanBlock): Pick<BlockEvidence, "cells" | "edges"> {
    this.#label = freeText;
    this.#walk(0, block.bytes.length);
    const all = this.#candidates;
    const order = Array.from({ length: all.length }, (_, at) => at).toSorted(
      (a, b) => all.start[a]! - all.start[b]! || all.detector[a]! - all.detector[b]!,
    );
    resolve(all, order, (detector) => this.#typeNumber(detector));
    const kept = order.filter((at) => (all.flags[at]! & flags.dropped) === 0);
    const core = block.core ?? { start: 0, end: block.bytes.length };
    this.#hash.hash("asset", block.asset ?? "");
    const records = new TextRecords(this.#bytes, block.records, {
      rank: 0,
      high: this.#hash.high,
      low: this.#hash.low,
    });
    for (const at of kept)
      records.add(all.start[at]!, all.end[at]!, all.detector[at]!, this.#rank(at), all.score[at]!, () =>
        this.#valueHash(at),
      );
    kept.forEach((at, index) => {
      const start = all.start[at]!;
      if (start < core.start || start >= core.end) return;
      const key = this.#take(at, null);
      const { high, low } = records.subject(index);
      key.people.add(high, low);
      if (records.isNewRecord(index)) key.records++;
      const together = records.together(index);
      if (together !== null) this.#sets.add(together.keys, together.subject.high, together.subject.low);
    });
    return { cells: [], edges: [] };
  }

  #valueHash(at: number): { high: number; low: number } {
    const all = this.#candidates;
    const value = all.normalised[at] ?? normalise(decode(this.#bytes, all.start[at]!, all.end[at]!));
    this.#hash.hash(this.#type(at), value);
    return { high: this.#hash.high, low: this.#hash.low };
  }

  #key(label: number, detector: number): KeyAccumulator {
    const name = (label + 1) * this.#plan.detectors.length + detector;
    let key = this.#keys.get(name);
    if (key === undefined) {
      key = new KeyAccumulator(label, detector, this.#places);
      this.#keys.set(name, key);
    }
    return key;
  }

  #type(at: number): string {
    return this.#plan.detectors[this.#candidates.detector[at]!]!.spec.dataType;
  }

  #rank(at: number): number {
    return this.#plan.detectors[this.#candidates.detector[at]!]!.rank;
  }

  #typeNumber(detector: number): number {
    return this.#plan.typeNumbers[detector]!;
  }
}

/** Spaces and quotes around a value are no part of it. */
function isPadding(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x27;
}
