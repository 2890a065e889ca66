import type { Span } from "@assay/spec";
import { bareScore } from "./accept-list.ts";
import { Candidates, flags } from "./candidates.ts";
import { Content } from "./content.ts";
import type { ColumnState } from "./column-state.ts";
import { ContextFinder } from "./context.ts";
import type { CustomPatterns } from "./custom.ts";
import { Judge } from "./judge.ts";
import type { LabelledCells } from "./labelled-cells.ts";
import { isPartOfNumber } from "./part-of-number.ts";
import { isPartOfUuid } from "./part-of-uuid.ts";
import type { OpenSet } from "./open-set.ts";
import type { Plan } from "./plan.ts";
import type { CandidateSink, Walker } from "./walker.ts";

/** After this many cells of a column that needs a label and has none, it is left alone unless nearly all pass. */
const trialCells = 64;
/** From this score on a match is sure. */
const sureScore = 0.75;
/** Nearly all. */
const trialShare = 0.75;

/** Finds the matches in one stretch of text after another: all of a text, or one cell. */
export class Matches implements CandidateSink {
  readonly candidates = new Candidates();
  readonly judge: Judge;
  readonly #plan: Plan;
  readonly #walker: Walker;
  readonly #cells: LabelledCells;
  readonly #custom: CustomPatterns | null;
  readonly #context: ContextFinder;
  /** By detector: the end of its last match in the stretch, and the stretch that is meant. */
  readonly #lastEnd: Int32Array;
  readonly #lastIn: Float64Array;
  /** By detector: places in the core of a free text where it was tried, and the last of them. */
  readonly tried: Int32Array;
  readonly #triedAt: Int32Array;
  #coreStart = 0;
  #coreEnd = 0;
  /** By detector: the stretch in which it was last tried on a whole cell. */
  readonly #triedIn: Float64Array;
  /** Whether checks are probed with altered values, as in the first records of an asset. */
  probing = false;
  /** Whether weak matches without context are wanted too. */
  #bare = false;
  #stretch = 0;
  /** The last match that was sure. */
  #sureStart = 0;
  #sureEnd = -1;
  #sureScore = 0;
  #bytes: Buffer = Buffer.alloc(0);
  #from = 0;
  #to = 0;
  #column: ColumnState | null = null;

  constructor(plan: Plan, walker: Walker, cells: LabelledCells, custom: CustomPatterns | null) {
    this.#plan = plan;
    this.#walker = walker;
    this.#cells = cells;
    this.#custom = custom;
    this.#context = new ContextFinder(plan.lexicon);
    this.judge = new Judge(plan, this.candidates, this.#context);
    this.#lastEnd = new Int32Array(plan.detectors.length);
    this.#lastIn = new Float64Array(plan.detectors.length);
    this.tried = new Int32Array(plan.detectors.length);
    this.#triedAt = new Int32Array(plan.detectors.length);
    this.#triedIn = new Float64Array(plan.detectors.length);
  }

  /** Begins a block, of which `core` counts; `bare` asks for weak matches without context too. */
  begin(bytes: Buffer, core: Span, bare: boolean): void {
    this.#bytes = bytes;
    this.#bare = bare;
    this.#coreStart = core.start;
    this.#coreEnd = core.end;
    this.tried.fill(0);
    this.#triedAt.fill(-1);
    this.judge.begin(bytes);
    this.#custom?.begin(bytes);
  }

  /** Lets go of the block. */
  end(): void {
    this.#bytes = Buffer.alloc(0);
    this.#column = null;
    this.candidates.forget();
    this.judge.end();
  }

  /** Finds the candidates from `from` to `to`, as if nothing stood beyond; `column` is null in free text. */
  find(from: number, to: number, column: ColumnState | null): Candidates {
    this.#from = from;
    this.#to = to;
    this.#column = column;
    this.#stretch++;
    this.#sureEnd = -1;
    this.candidates.clear();
    this.#context.begin(this.#bytes, from, to, this.#bare ? this.#plan.standAlone : (column?.named ?? none));
    this.#walker.walk(this.#bytes, from, to, this);
    this.#custom?.walk(this.#bytes, from, to, this);
    if (column !== null) this.#cells.find(this.#bytes, column, this);
    if (this.#bare && column === null) this.#markAlone();
    return this.candidates;
  }

  /** A text that is one value from end to end is like a cell without a name. */
  #markAlone(): void {
    const text = new Content();
    text.enter(this.#bytes, this.#from, this.#to);
    const { start, end, flags: marks, length } = this.candidates;
    for (let at = 0; at < length; at++) if (text.isWhole(start[at]!, end[at]!)) marks[at] = marks[at]! | flags.whole;
  }

  /** A place where a pattern of a detector matches. True when no shorter ending is wanted. */
  candidate(detector: number, score: number, start: number, end: number): boolean {
    if (this.#lastIn[detector] === this.#stretch && start < this.#lastEnd[detector]!) return true;
    if (this.#isCovered(detector, score, start, end)) return true;
    if (isPartOfNumber(this.#bytes, start, end, this.#from, this.#to)) return false;
    if (isPartOfUuid(this.#bytes, start, end, this.#from, this.#to)) return false;
    const column = this.#column;
    const whole = column?.cell.isWhole(start, end) ?? false;
    const isBound = this.#plan.detectors[detector]!.requiresContext || (score < bareScore && !this.#bare);
    if (column !== null && whole && !this.#mayTry(column, detector, isBound)) return true;
    if (isBound && !whole && !this.judge.hasContext(detector, start, end, column)) return false;
    if (column === null) this.#countTried(detector, start);
    if (!this.judge.judge(detector, score, this.#bytes, start, end, this.#from, this.#to, column)) return false;
    this.#lastIn[detector] = this.#stretch;
    this.#lastEnd[detector] = end;
    if (column !== null && whole && this.probing) this.#probe(column, detector, start, end);
    this.#noteSure();
    return true;
  }

  /** Whether a stretch lies inside a match so sure that a weaker pattern is not asked: the parts of an IP address are no numbers. */
  #isCovered(detector: number, score: number, start: number, end: number): boolean {
    if (start < this.#sureStart || end > this.#sureEnd || score >= this.#sureScore || this.#bare) return false;
    return this.#column === null || this.#column.verdict.pro[detector] === 0;
  }

  #noteSure(): void {
    const { score, start, end, length } = this.candidates;
    const last = length - 1;
    if (score[last]! < sureScore) return;
    this.#sureStart = start[last]!;
    this.#sureEnd = end[last]!;
    this.#sureScore = score[last]!;
  }

  /** Counts a start in free text at which a detector is tried, once. */
  #countTried(detector: number, start: number): void {
    if (this.#triedAt[detector] === start || start < this.#coreStart || start >= this.#coreEnd) return;
    this.#triedAt[detector] = start;
    this.tried[detector] = this.tried[detector]! + 1;
  }

  /** Learns how often the check takes what is altered. */
  #probe(column: ColumnState, detector: number, start: number, end: number): void {
    const held = this.judge.holdsAltered(detector, this.#bytes, start, end, this.#from, this.#to, column.name);
    if (held === null) return;
    const key = column.key(detector);
    key.probes++;
    if (held) key.held++;
  }

  /** The detectors in need of context that may have it: by the name of the column, on trial in it, or by a word near. */
  open(start: number, end: number): OpenSet {
    const column = this.#column;
    return column?.cell.isWhole(start, end) === true ? column.open : this.#context.open(start, end);
  }

  /** Counts a whole cell as tried, once; false where the column is no longer tried for this detector. */
  #mayTry(column: ColumnState, detector: number, isBound: boolean): boolean {
    const key = column.key(detector);
    const onTrial = isBound && column.verdict.pro[detector] === 0;
    if (onTrial && key.given) return false;
    if (this.#triedIn[detector] === this.#stretch) return true;
    this.#triedIn[detector] = this.#stretch;
    if (onTrial && key.tried >= trialCells && key.whole < trialShare * key.tried) {
      key.given = true;
      column.giveUp(detector);
      return false;
    }
    key.tried++;
    return true;
  }
}

const none = new Int32Array(0);
