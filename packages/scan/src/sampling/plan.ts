import { AssayError } from "@assay/spec";

/** How large assets are sampled. */
export interface SamplePlan {
  readonly seed: number;
  /** Rows to see, at least. */
  readonly rows?: number;
  /** Percent of the asset to see. */
  readonly percent?: number;
  /** Go on until a type that was not found can be said to be in fewer than this share (0..1) of rows, at 95 %. */
  readonly untilBound?: number;
  /** Assets smaller than this are read in full. */
  readonly minBytes: number;
}

const usualMinimum = 8 << 20;

/** A plan from `rows=3000`, `5%` or `until-bound=0.1%`, each with `,seed=7` and `,min=64M` as may be. Throws `cli/bad-option`. */
export function parseSample(text: string): SamplePlan {
  let plan: SamplePlan = { seed: 1, minBytes: usualMinimum };
  for (const part of text.split(",")) plan = { ...plan, ...onePart(part.trim()) };
  if (plan.rows !== undefined || plan.percent !== undefined || plan.untilBound !== undefined) return plan;
  throw bad(text);
}

function onePart(part: string): Partial<SamplePlan> {
  const [name = "", value = ""] = part.split("=");
  const number = Number(value.replace(/%$/, ""));
  if (/^\d+(?:\.\d+)?%$/.test(part)) return { percent: inRange(Number(part.slice(0, -1)), 100, part) };
  if (name === "rows" && number >= 1) return { rows: number };
  if (name === "percent") return { percent: inRange(number, 100, part) };
  if (name === "until-bound" && value.endsWith("%")) return { untilBound: inRange(number, 100, part) / 100 };
  if (name === "seed" && Number.isInteger(number)) return { seed: number };
  if (name === "min" && number >= 0) return { minBytes: number };
  throw bad(part);
}

function inRange(value: number, most: number, part: string): number {
  if (value > 0 && value < most) return value;
  throw bad(part);
}

function bad(part: string): AssayError {
  return new AssayError("cli/bad-option", `--sample does not take "${part}".`, {
    subject: "--sample",
    next: "Write rows=3000, 5% or until-bound=0.1%; ,seed=7 and ,min=BYTES may follow.",
  });
}

/** Clusters that must be seen so that a type found in none of them is in fewer than `bound` of the rows, at 95 %, however rows lie. */
export function clustersFor(bound: number): number {
  return Math.ceil(Math.log(0.05) / Math.log(1 - bound));
}
