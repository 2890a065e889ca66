import type { Localised } from "./localised.ts";
import type { Json } from "./run.ts";

/** Three-valued logic with the fourth word for a pack that was not asked. */
export type Outcome = "match" | "no-match" | "needs-input" | "not-evaluated";

/** How a provision stands. */
export type ProvisionStatus =
  | "in-force"
  | "adopted-not-applicable"
  | "proposed"
  | "superseded"
  | "withdrawn"
  | "unknown";

/** What one pack says of one finding. */
export interface Classification {
  /** Finding id. */
  readonly finding: string;
  readonly pack: string;
  readonly category: string;
  /** References as the law is cited: `Art. 9(1)`. */
  readonly provisions: readonly string[];
  readonly outcome: Outcome;
  /** `assign` holds, `indicate` needs a person, `prohibit` must not be there. */
  readonly effect: "assign" | "indicate" | "prohibit" | "suppress";
  readonly rule: string;
  /** Lowest confidence among the leaves that made it match, 0..1. */
  readonly confidence: number;
  /** Ids of facts that only a person can give, where the outcome is `needs-input`. */
  readonly questions: readonly string[];
}

/** A pack, a category and a provision as reports print them. */
export interface PackSummary {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
  readonly review: "draft" | "technical-reviewed" | "legal-reviewed";
  readonly title: Localised;
  readonly kind: string;
  readonly jurisdiction: readonly string[];
  readonly citation: string;
  /** Which edition of a standard its numbers are of; absent where there is only one. */
  readonly edition?: string;
  readonly categories: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly label: Localised;
    readonly tier: number;
    readonly provisions: readonly string[];
  }[];
  readonly provisions: readonly {
    readonly id: string;
    readonly ref: string;
    readonly label: Localised;
    readonly status: ProvisionStatus;
    /** As its own language cites it: `《个人信息保护法》第二十八条`. */
    readonly official?: string;
    /** How far people have checked it. */
    readonly review?: "draft" | "technical-reviewed" | "legal-reviewed";
  }[];
  readonly facts: readonly { readonly id: string; readonly ask: Localised }[];
  readonly obligations: readonly {
    readonly id: string;
    readonly label: Localised;
    readonly provisions: readonly string[];
    readonly [key: string]: Json | Localised;
  }[];
  /** What a scan can show for a control; never proof that the control is met. */
  readonly controls?: readonly {
    readonly id: string;
    readonly ref: string;
    readonly label: Localised;
    readonly evidence: readonly string[];
    readonly strength: "direct" | "supporting" | "contextual";
    readonly limits: Localised;
    readonly roles: readonly string[];
  }[];
  /** Numbers of people or records at which it asks more. */
  readonly thresholds?: readonly {
    readonly id: string;
    readonly label: Localised;
    readonly value: number;
    readonly provisions: readonly string[];
    readonly [key: string]: Json | Localised;
  }[];
}
