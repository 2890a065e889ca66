import type { CheckPass } from "@assay/spec";
import { flags } from "./candidates.ts";
import type { Candidates } from "./candidates.ts";
import type { ContextFinder } from "./context.ts";
import { decode } from "./decode.ts";
import type { Field } from "./field.ts";
import type { Plan } from "./plan.ts";
import { evidence, Score } from "./score.ts";
import { LazySurroundings } from "./surroundings.ts";
import { getOrMake } from "./get-or-make.ts";

/** A raising word this near, in bytes, is as good as beside the value. */
const nearDistance = 24;

/** Decides on candidates: check first, then words near and over the value, then the score. */
export class Judge {
  readonly #plan: Plan;
  readonly #candidates: Candidates;
  readonly #context: ContextFinder;
  readonly #surroundings = new LazySurroundings();
  readonly #whys: string[] = [""];
  readonly #whyNumbers = new Map<string, number>([["", 0]]);

  constructor(plan: Plan, candidates: Candidates, context: ContextFinder) {
    this.#plan = plan;
    this.#candidates = candidates;
    this.#context = context;
  }

  /** Says whether a detector holds at a place; if so it becomes a candidate. `field` is null in free text. */
  judge(
    detector: number,
    base: number,
    bytes: Buffer,
    start: number,
    end: number,
    from: number,
    to: number,
    field: Field | null,
  ): boolean {
    const { check, requiresContext } = this.#plan.detectors[detector]!;
    const whole = field !== null && start <= field.start && end >= field.end;
    if (requiresContext && !whole && field?.hits(detector) !== true) {
      this.#context.look(start, end);
      if (this.#context.raise(detector) < 0 && this.#context.label(detector) < 0) return false;
    }
    let pass: boolean | CheckPass = true;
    if (check !== null) {
      this.#surroundings.set(bytes, start, end, from, to, field?.label ?? "");
      pass = check(decode(bytes, start, end), this.#surroundings);
      if (pass === false) return false;
    }
    this.#add(detector, base, bytes, start, end, pass === true ? null : pass, whole, field);
    return true;
  }

  #add(
    detector: number,
    base: number,
    bytes: Buffer,
    start: number,
    end: number,
    pass: CheckPass | null,
    whole: boolean,
    field: Field | null,
  ): void {
    const all = this.#candidates;
    const at = all.push();
    const [partStart, partEnd] = pass?.part === undefined ? [start, end] : bytesOfPart(bytes, start, end, pass.part);
    all.start[at] = partStart;
    all.end[at] = partEnd;
    all.detector[at] = detector;
    all.base[at] = pass?.score ?? base;
    all.why[at] = this.#whyNumber(pass?.why);
    all.normalised[at] = pass?.normalised;
    all.flags[at] = whole ? flags.whole : 0;
    all.raisedBy[at] = all.loweredBy[at] = all.labelledBy[at] = -1;
    if (!whole) this.#look(at, detector, partStart, partEnd);
    all.score[at] = this.score(at, field).value;
  }

  #look(at: number, detector: number, start: number, end: number): void {
    const all = this.#candidates;
    this.#context.look(start, end);
    all.raisedBy[at] = this.#context.raise(detector);
    if (this.#context.distance <= nearDistance) all.flags[at] = (all.flags[at] ?? 0) | flags.near;
    all.labelledBy[at] = this.#context.label(detector);
    all.loweredBy[at] = this.#context.lower(detector);
  }

  /** The score of a candidate with its reasons. */
  score(at: number, field: Field | null): Score {
    const all = this.#candidates;
    const detector = all.detector[at] ?? 0;
    const words = this.#plan.lexicon.words;
    const score = this.#base(at, detector);
    const [raised, lowered, labelled] = [all.raisedBy[at] ?? -1, all.loweredBy[at] ?? -1, all.labelledBy[at] ?? -1];
    const overValue = field?.raise(score, detector) === true;
    if (!overValue && labelled >= 0) score.raise(`label:${words[labelled]}`, evidence.labelNear);
    else if (!overValue && raised >= 0) {
      score.raise(
        `context:${words[raised]}`,
        ((all.flags[at] ?? 0) & flags.near) !== 0 ? evidence.contextNear : evidence.contextFar,
      );
    }
    if (lowered >= 0 && labelled < 0 && !overValue) score.lower(`context:${words[lowered]}`, evidence.against);
    field?.lower(score, detector);
    return score;
  }

  #base(at: number, detector: number): Score {
    const base = this.#candidates.base[at] ?? 0;
    const said = this.#candidates.why[at] ?? 0;
    const why = said > 0 ? this.#whys[said] : this.#plan.detectors[detector]?.spec.check;
    if (why === undefined) return new Score("pattern", base);
    const checked = Math.min(0.4, base / 2);
    return new Score("pattern", base - checked).raise(why, checked / (1 - base + checked));
  }

  #whyNumber(why: string | undefined): number {
    if (why === undefined) return 0;
    return getOrMake(this.#whyNumbers, why, () => this.#whys.push(why) - 1);
  }
}

function bytesOfPart(bytes: Buffer, start: number, end: number, part: readonly [number, number]): [number, number] {
  const value = decode(bytes, start, end);
  const partStart = start + Buffer.byteLength(value.slice(0, part[0]));
  return [partStart, partStart + Buffer.byteLength(value.slice(part[0], part[1]))];
}
