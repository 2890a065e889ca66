import type { Ending } from "../parts.ts";
import type { ClusterCounter } from "./cluster-counter.ts";
import type { SamplePlan } from "./plan.ts";

/** How a sampled asset ends: what was seen, and what can be said of what was not found. */
export function sampledEnding(counter: ClusterCounter, { seed }: SamplePlan, rowsTotal: number | null): Ending {
  const bound = `${(counter.bound * 100).toPrecision(2)} %`;
  return {
    status: "sampled",
    reason: "sampled_out",
    detail: `${counter.rows} rows in ${counter.clusters} places: at 95 % confidence, what was not found is in fewer than ${bound} of the rows.`,
    sampling: { method: "stretches of neighbouring rows at random", seed, rowsSeen: counter.rows, rowsTotal },
  };
}
