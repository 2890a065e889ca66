import { withoutSecret } from "./target.ts";
import type { Json, ReadLimits, Run } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { defaultLimits } from "@assay/scan";
import type { SamplePlan } from "@assay/scan";

/** What a scan was asked to do; stored with the run, so that it can be resumed with no other word. Holds no secret. */
export interface Plan {
  readonly targets: readonly string[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly types: readonly string[];
  readonly frameworks: readonly string[];
  readonly minScore: number;
  readonly limits: ReadLimits;
  /** Ids of detectors left out. */
  readonly disable: readonly string[];
  /** Answers to what packs ask. */
  readonly facts: { readonly [id: string]: Json };
  readonly budget: { readonly bytes?: number; readonly rows?: number; readonly seconds?: number };
  /** How large assets are sampled; absent: everything is read in full. */
  readonly sample?: SamplePlan;
}

/** The plan as the store keeps it. */
export function planToJson(plan: Plan): Run["plan"] {
  return JSON.parse(JSON.stringify({ ...plan, targets: plan.targets.map(withoutSecret) })) as {
    readonly [key: string]: Json;
  };
}

/** The plan of a stored run. */
export function planOfRun({ id, plan }: Run): Plan {
  if (Array.isArray(plan["targets"])) return { ...emptyPlan, ...(plan as Partial<Plan>) };
  throw new AssayError("run/no-plan", `The run ${id} has no plan that can be resumed.`, {
    subject: id,
    next: "Start a new scan.",
  });
}

/** A plan with every default. */
export const emptyPlan: Plan = {
  targets: [],
  include: [],
  exclude: [],
  types: [],
  frameworks: [],
  minScore: 0.5,
  limits: defaultLimits,
  disable: [],
  facts: {},
  budget: {},
};
