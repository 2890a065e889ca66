import { flags } from "./candidates.ts";
import type { Candidates } from "./candidates.ts";
import { ColumnState } from "./column-state.ts";
import type { BlockEvidence, RecordPart } from "./evidence.ts";
import type { Matches } from "./matches.ts";
import type { Plan } from "./plan.ts";
import { RecordBuilder } from "./record-builder.ts";
import { resolve } from "./resolve.ts";
import { RecordCursor } from "./scan-block.ts";
import type { ScanBlock } from "./scan-block.ts";
import { SetAccumulator } from "./set-accumulator.ts";
import type { Subject } from "./subject.ts";
import { isDropped } from "./taker.ts";
import type { Taker } from "./taker.ts";

/** In the first records of an asset checks are probed with altered values. */
const probedRecords = 64;
/** Scores this near are a tie. */
const tie = 0.02;

/** Scans a block whose bytes lie in fields: cell by cell, record by record. */
export class FieldScan {
  readonly #plan: Plan;
  readonly #matches: Matches;
  readonly #taker: Taker;
  readonly #places: number;
  readonly #columns: (ColumnState | undefined)[] = [];
  readonly #sets = new SetAccumulator();
  readonly #record = new RecordBuilder();
  readonly #edges: RecordPart[] = [];
  readonly #block: ScanBlock;
  readonly #core: { readonly start: number; readonly end: number };

  constructor(plan: Plan, matches: Matches, taker: Taker, places: number, block: ScanBlock) {
    this.#plan = plan;
    this.#matches = matches;
    this.#taker = taker;
    this.#places = places;
    this.#block = block;
    this.#core = block.core ?? { start: 0, end: block.bytes.length };
  }

  scan(fields: Uint32Array): Omit<BlockEvidence, "ordinal"> {
    const cursor = new RecordCursor(this.#block);
    // The first record may have begun before this block, the last may go on after it.
    const firstWhole = this.#block.records?.[0] === 0 ? this.#block.firstRecord : this.#block.firstRecord + 1;
    let record = -1;
    for (let at = 0; at < fields.length; at += 3) {
      const start = fields[at]!;
      if (start >= this.#core.end) break;
      const current = cursor.record(start);
      if (current !== record) {
        if (record >= 0) this.#endRecord(record, record < firstWhole);
        record = current;
        this.#matches.probing = record < probedRecords;
      }
      this.#cell(start, fields[at + 1]!, this.#column(fields[at + 2]!));
    }
    if (record >= 0) this.#endRecord(record, true);
    return this.#evidence();
  }

  #evidence(): Omit<BlockEvidence, "ordinal"> {
    const columns = this.#columns.filter((column) => column !== undefined);
    return {
      cells: columns.filter(({ cells }) => cells > 0).map(({ label, cells }) => ({ label, cells })),
      keys: columns.flatMap((column) => column.keys()).map((key) => key.evidence()),
      sets: this.#sets.evidence(),
      edges: this.#edges,
    };
  }

  #column(label: number): ColumnState {
    const known = this.#columns[label];
    if (known !== undefined) return known;
    const name = this.#block.labels[label] ?? "";
    const column = new ColumnState(label, name, this.#plan.labels.read(name), this.#plan.checked, this.#places);
    this.#columns[label] = column;
    return column;
  }

  #cell(start: number, end: number, column: ColumnState): void {
    if (!column.cell.enter(this.#block.bytes, start, end)) return;
    if (start >= this.#core.start) column.cells++;
    const candidates = this.#matches.find(start, end, column);
    if (candidates.length > 0) this.#settle(candidates, column);
  }

  #settle(candidates: Candidates, column: ColumnState): void {
    const wholeScore = this.#settleWhole(candidates, column);
    this.#settleInner(candidates, wholeScore);
    const { hash } = this.#taker;
    for (let at = 0; at < candidates.length; at++) {
      const start = candidates.start[at]!;
      if (isDropped(candidates, at) || start < this.#core.start || start >= this.#core.end) continue;
      const detector = candidates.detector[at]!;
      const key = column.key(detector);
      this.#taker.take(at, candidates, key, column);
      this.#record.add(key, candidates.score[at]!, this.#plan.detectors[detector]!.rank, hash.high, hash.low);
    }
  }

  /** Of detectors of one type that match the whole cell the best stays; those with the best score of all are `top`. Returns that score. */
  #settleWhole(candidates: Candidates, column: ColumnState): number {
    let top = 0;
    for (let at = 0; at < candidates.length; at++) {
      if ((candidates.flags[at]! & flags.whole) === 0) continue;
      for (let other = 0; other < at; other++) this.#settleTwins(candidates, other, at);
      top = Math.max(top, candidates.score[at]!);
    }
    for (let at = 0; at < candidates.length; at++) {
      if ((candidates.flags[at]! & flags.whole) === 0 || isDropped(candidates, at)) continue;
      const key = column.key(candidates.detector[at]!);
      key.whole++;
      key.baseSum += Math.round(candidates.base[at]! * 10_000);
      if (candidates.score[at]! >= top - tie) key.top++;
    }
    return top;
  }

  /** Two detectors of one type that match the same whole cell: the lower scored is dropped, of equals the later. */
  #settleTwins(candidates: Candidates, a: number, b: number): void {
    const types = this.#plan.typeNumbers;
    if ((candidates.flags[a]! & flags.whole) === 0 || isDropped(candidates, a) || isDropped(candidates, b)) return;
    if (types[candidates.detector[a]!] !== types[candidates.detector[b]!]) return;
    drop(candidates, candidates.score[b]! > candidates.score[a]! ? a : b);
  }

  /** Parts of a cell compete with each other, and stand back behind a match of the whole that is as good. */
  #settleInner(candidates: Candidates, wholeScore: number): void {
    let inner: number[] | null = null;
    for (let at = 0; at < candidates.length; at++) {
      if ((candidates.flags[at]! & flags.whole) !== 0) continue;
      if (candidates.score[at]! <= wholeScore) drop(candidates, at);
      else (inner ??= []).push(at);
    }
    if (inner === null || inner.length < 2) return;
    inner.sort(
      (a, b) => candidates.start[a]! - candidates.start[b]! || candidates.detector[a]! - candidates.detector[b]!,
    );
    resolve(candidates, inner, this.#plan.typeNumbers);
  }

  #endRecord(record: number, isEdge: boolean): void {
    if (this.#record.isEmpty) return;
    if (isEdge) this.#edges.push(this.#record.take(record, this.#self(record)));
    else this.#record.settle(this.#record.hasSubject ? nobody : this.#self(record), this.#sets);
  }

  #self(record: number): Subject {
    return this.#taker.self("record", `${record} ${this.#block.asset ?? ""}`);
  }
}

const nobody: Subject = { rank: 0, high: 0, low: 0 };

function drop(candidates: Candidates, at: number): void {
  candidates.flags[at] = candidates.flags[at]! | flags.dropped;
}
