import type { CheckPass, Reason } from "@assay/spec";
import { alter } from "./alter.ts";
import { flags } from "./candidates.ts";
import type { Candidates } from "./candidates.ts";
import type { ColumnState } from "./column-state.ts";
import type { ContextFinder } from "./context.ts";
import { getOrMake } from "./get-or-make.ts";
import { contraReason, labelContra, labelPro, proReason } from "./label-evidence.ts";
import type { Plan } from "./plan.ts";
import { evidence, lowered, raised, rounded, Score } from "./score.ts";
import { LazySurroundings } from "./surroundings.ts";
import { TextWindow } from "./text-window.ts";

/** A raising word this near, in bytes, is as good as beside the value. */
const nearDistance = 24;

/** Decides on candidates: check first, then words near and over the value, then the score. */
export class Judge {
  readonly #plan: Plan;
  readonly #candidates: Candidates;
  readonly #context: ContextFinder;
  readonly #window = new TextWindow();
  readonly #surroundings = new LazySurroundings(this.#window);
  #decodedStart = -1;
  #decodedEnd = -1;
  #decoded = "";
  readonly #whys: string[] = [""];
  readonly #whyNumbers = new Map<string, number>([["", 0]]);

  constructor(plan: Plan, candidates: Candidates, context: ContextFinder) {
    this.#plan = plan;
    this.#candidates = candidates;
    this.#context = context;
  }

  /** Says whether a detector holds at a place of `bytes` from `from` to `to`; if so it becomes a candidate. `column` is null in free text. */
  judge(
    detector: number,
    base: number,
    bytes: Buffer,
    start: number,
    end: number,
    from: number,
    to: number,
    column: ColumnState | null,
  ): boolean {
    const { check } = this.#plan.detectors[detector]!;
    const value = this.#decode(start, end);
    const whole = column?.cell.isWhole(start, end) ?? false;
    if (check === null) {
      this.#add(detector, base, start, end, value, null, whole, column);
      return true;
    }
    this.#surroundings.set(bytes, start, end, from, to, column?.name ?? "");
    const pass = check(value, this.#surroundings);
    if (pass === false) return false;
    if (pass === true || pass.part === undefined || isAll(pass.part, value)) {
      this.#add(detector, base, start, end, value, pass === true ? null : pass, whole, column);
    } else this.#addPart(detector, base, start, value, pass, pass.part, column);
    return true;
  }

  #addPart(
    detector: number,
    base: number,
    start: number,
    value: string,
    pass: CheckPass,
    part: readonly [number, number],
    column: ColumnState | null,
  ): void {
    const kept = value.slice(part[0], part[1]);
    const partStart = start + Buffer.byteLength(value.slice(0, part[0]));
    const partEnd = partStart + Buffer.byteLength(kept);
    this.#add(
      detector,
      base,
      partStart,
      partEnd,
      kept,
      pass,
      column?.cell.isWhole(partStart, partEnd) ?? false,
      column,
    );
  }

  /** Several detectors ask for the same stretch, one after another. */
  #decode(start: number, end: number): string {
    if (start === this.#decodedStart && end === this.#decodedEnd) return this.#decoded;
    this.#decodedStart = start;
    this.#decodedEnd = end;
    this.#decoded = this.#window.slice(start, end);
    return this.#decoded;
  }

  /** Begins a block. */
  begin(bytes: Buffer): void {
    this.#window.begin(bytes);
    this.#decodedStart = -1;
  }

  /** Lets go of the block. */
  end(): void {
    this.#window.end();
    this.#decoded = "";
    this.#decodedStart = -1;
  }

  /** Whether the check of a detector takes the value at a place though it is altered; null where it has none, or nothing can be altered. */
  holdsAltered(
    detector: number,
    bytes: Buffer,
    start: number,
    end: number,
    from: number,
    to: number,
    field: string,
  ): boolean | null {
    const { check } = this.#plan.detectors[detector]!;
    const altered = check === null ? null : alter(this.#decode(start, end));
    if (check === null || altered === null) return null;
    this.#surroundings.set(bytes, start, end, from, to, field);
    return check(altered, this.#surroundings) !== false;
  }

  /** The reasons of a candidate; their weights sum to its score. */
  reasons(at: number, column: ColumnState | null): readonly Reason[] {
    const all = this.#candidates;
    const detector = all.detector[at]!;
    const words = this.#plan.lexicon.words;
    const score = this.#base(at, detector);
    const { pro, contra } = namePull(column, detector);
    const [raisedBy, loweredBy, labelledBy] = [all.raisedBy[at]!, all.loweredBy[at]!, all.labelledBy[at]!];
    if (column !== null && pro > 0) score.raise(proReason(column.verdict, detector), pro);
    else if (labelledBy >= 0) score.raise(`label:${words[labelledBy]}`, evidence.labelNear);
    else if (raisedBy >= 0) score.raise(`context:${words[raisedBy]}`, this.#contextPart(at));
    if (loweredBy >= 0 && labelledBy < 0 && pro === 0) score.lower(`context:${words[loweredBy]}`, evidence.against);
    if (column !== null && contra < 1) score.lower(contraReason(column.verdict, detector), contra);
    return (all.flags[at]! & flags.ambiguous) === 0
      ? score.reasons()
      : [...score.reasons(), { why: "ambiguous", weight: 0 }];
  }

  /** Whether a word near, or the name over it, lets a detector stand. */
  hasContext(detector: number, start: number, end: number, column: ColumnState | null): boolean {
    if (column !== null && column.verdict.pro[detector] !== 0) return true;
    this.#context.look(start, end);
    return this.#context.raise(detector) >= 0 || this.#context.label(detector) >= 0;
  }

  #add(
    detector: number,
    base: number,
    start: number,
    end: number,
    value: string,
    pass: CheckPass | null,
    whole: boolean,
    column: ColumnState | null,
  ): void {
    const all = this.#candidates;
    const at = all.push();
    all.start[at] = start;
    all.end[at] = end;
    all.detector[at] = detector;
    all.base[at] = pass?.score ?? base;
    all.why[at] = this.#whyNumber(pass?.why);
    all.value[at] = value;
    all.normalised[at] = pass?.normalised;
    all.flags[at] = whole ? flags.whole : 0;
    all.raisedBy[at] = all.loweredBy[at] = all.labelledBy[at] = -1;
    if (!whole) this.#look(at, detector, start, end);
    all.score[at] = this.#score(at, detector, column);
  }

  #look(at: number, detector: number, start: number, end: number): void {
    const all = this.#candidates;
    this.#context.look(start, end);
    all.raisedBy[at] = this.#context.raise(detector);
    if (this.#context.distance <= nearDistance) all.flags[at] = all.flags[at]! | flags.near;
    all.labelledBy[at] = this.#context.label(detector);
    all.loweredBy[at] = this.#context.lower(detector);
  }

  /** As {@link reasons} has it, without the words. */
  #score(at: number, detector: number, column: ColumnState | null): number {
    const all = this.#candidates;
    const isLabelled = all.labelledBy[at]! >= 0;
    const { pro, contra } = namePull(column, detector);
    let score = rounded(all.base[at]!);
    if (pro > 0) score = raised(score, pro);
    else if (isLabelled) score = raised(score, evidence.labelNear);
    else if (all.raisedBy[at]! >= 0) score = raised(score, this.#contextPart(at));
    if (all.loweredBy[at]! >= 0 && !isLabelled && pro === 0) score = lowered(score, evidence.against);
    return contra < 1 ? lowered(score, contra) : score;
  }

  #contextPart(at: number): number {
    return (this.#candidates.flags[at]! & flags.near) === 0 ? evidence.contextFar : evidence.contextNear;
  }

  /** What the pattern says alone, and what the check adds to it. */
  #base(at: number, detector: number): Score {
    const base = this.#candidates.base[at]!;
    const said = this.#candidates.why[at]!;
    const why = said > 0 ? this.#whys[said] : this.#plan.detectors[detector]?.spec.check;
    if (why === undefined) return new Score("pattern", base);
    return new Score("pattern", base - Math.min(0.4, base / 2)).to(why, rounded(base));
  }

  #whyNumber(why: string | undefined): number {
    if (why === undefined) return 0;
    return getOrMake(this.#whyNumbers, why, () => this.#whys.push(why) - 1);
  }
}

const noName = { pro: 0, contra: 1 } as const;

/** How far the name over a value raises, and what it leaves. */
function namePull(column: ColumnState | null, detector: number): { readonly pro: number; readonly contra: number } {
  if (column === null) return noName;
  return { pro: labelPro(column.verdict, detector), contra: labelContra(column.verdict, detector) };
}

function isAll(part: readonly [number, number], value: string): boolean {
  return part[0] === 0 && part[1] === value.length;
}
