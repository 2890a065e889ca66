import type { Localised, ProvisionStatus } from "@assay/spec";

/** How a fact of a pack is known: text read, reproduction read, secondary source read, reasoned from those, or remembered. */
export type Seen = "primary" | "reproduced" | "secondary" | "derived" | "memory";

/** How far people have checked a fact. What is remembered stays `draft`. */
export type Review = "draft" | "technical-reviewed" | "legal-reviewed";

/** From the first day to the last day, both included, as `2026-01-01`. */
export interface Period {
  readonly from?: string;
  readonly to?: string;
}

/** Where two leaves must meet to count as together, from narrow to wide. */
export type Scope = "value" | "record" | "column-set" | "document" | "object" | "dataset" | "store" | "estate";

/** `assign` holds, `indicate` needs a person, `prohibit` must not be there, `suppress` takes the category away. */
export type Effect = "assign" | "indicate" | "prohibit" | "suppress";

/** What a fact can be. */
export type FactValue = boolean | number | string | readonly string[];

/** A condition, as data: it can say nothing else, so a pack from a stranger is safe to run. */
export type Expression =
  | { readonly dataType: string; readonly minConfidence?: number }
  | { readonly set: string; readonly minConfidence?: number }
  | { readonly category: string }
  | {
      readonly fact: string;
      readonly is?: boolean | string | number;
      readonly in?: readonly string[];
      readonly gte?: number;
      readonly lt?: number;
    }
  | { readonly distinctSubjects: { readonly gte?: number; readonly lt?: number } }
  | { readonly all: readonly Expression[] }
  | { readonly any: readonly Expression[] }
  | { readonly not: Expression }
  | { readonly atLeast: { readonly n: number; readonly of: readonly Expression[] } };

/** Something discovery cannot find out, to be asked of a person. One id is one question in every pack. */
export interface Fact {
  readonly id: string;
  readonly type: "boolean" | "enum" | "country-list" | "date" | "number";
  readonly values?: readonly string[];
  readonly scope: "organisation" | "store" | "dataset" | "processing-activity" | "incident";
  readonly ask: Localised;
  readonly reason?: string;
  /** Taken while nobody has answered, for what is rare enough to be declared; the question stays on the pack's list. */
  readonly unanswered?: boolean;
}

/** A number a provision had before it moved. */
export interface Formerly {
  readonly ref: string;
  /** The last day it was numbered so. */
  readonly until: string;
  readonly note?: Localised;
}

/** A clause, by its number and a label in our own words. */
export interface Provision {
  readonly id: string;
  readonly ref: string;
  /** The number as its own language cites it: `《个人信息保护法》第二十八条`. */
  readonly official?: string;
  readonly label: Localised;
  readonly seen: Seen;
  readonly review?: Review;
  readonly status?: ProvisionStatus;
  readonly inForce?: Period;
  readonly formerly?: readonly Formerly[];
  /** Its number in each edition that has it; `ref` is that of the newest. */
  readonly editions?: { readonly [edition: string]: { readonly ref: string; readonly seen: Seen } };
  readonly url?: string;
}

/** A class of data in the pack's own words. */
export interface Category {
  readonly id: string;
  readonly parent?: string;
  readonly label: Localised;
  /** 0 none to 4 gravest. */
  readonly tier: number;
  /** Data Privacy Vocabulary concept. */
  readonly dpv?: string;
  readonly provisions: readonly string[];
  readonly inForce?: Period;
}

/** What a rule is tried on, and what must come of it. */
export interface RuleTest {
  readonly given: {
    readonly dataTypes?: { readonly [dataType: string]: number };
    /** Data types whose detectors ran; an ancestor stands for all under it. (Default: every one) */
    readonly ran?: readonly string[];
    readonly facts?: { readonly [fact: string]: FactValue };
    readonly categories?: readonly string[];
    readonly distinctSubjects?: number | { readonly low: number; readonly high: number };
    readonly asOf?: string;
  };
  readonly expect: "match" | "no-match" | "needs-input" | "not-evaluated";
}

/** When a finding belongs to a category. */
export interface Rule {
  readonly id: string;
  readonly effect: Effect;
  readonly category: string;
  readonly within: Scope;
  readonly when: Expression;
  /**
   * Data types and sets whose findings take the category; the rest of the condition is their company. A diagnosis beside a name is
   * health data, the name is not. (Default: every data type that speaks for the rule)
   */
  readonly concerns?: readonly string[];
  readonly why: Localised;
  /** (Default: those of the category) */
  readonly provisions?: readonly string[];
  readonly seen: Seen;
  readonly review?: Review;
  readonly inForce?: Period;
  readonly tests: readonly RuleTest[];
}

/** A number of people or records at which a law asks more. */
export interface Threshold {
  readonly id: string;
  readonly label: Localised;
  readonly measure: "distinct-subjects" | "records" | "occurrences" | "stores";
  readonly of: readonly string[];
  readonly population: "held" | "affected-by-incident" | "exported-since-1-jan" | "processed-last-calendar-year";
  readonly op: "gte" | "gt" | "lt" | "lte";
  readonly value: number;
  readonly provisions: readonly string[];
  readonly effect: string;
  readonly seen: Seen;
  readonly inForce?: Period;
}

/** How long there is to do it, and from what moment. */
export interface Deadline {
  readonly clockStart:
    | "occurrence"
    | "discovery"
    | "awareness"
    | "assessment-complete"
    | "determination"
    | "individuals-notified"
    | "contract-end"
    | "purpose-end";
  /** An ISO 8601 duration, or the law's own words. */
  readonly within: string;
  readonly dayCount?: "clock" | "calendar-day" | "business-day";
  readonly calendar?: string;
  /** The law says "about" or leaves it to guidance. */
  readonly soft?: boolean;
  readonly recipients?: readonly string[];
}

/** What must be done once a condition holds. */
export interface Obligation {
  readonly id: string;
  readonly kind:
    | "legal-condition"
    | "record-of-processing"
    | "security"
    | "minimisation"
    | "retention-disposal"
    | "impact-assessment"
    | "breach-authority"
    | "breach-individual"
    | "breach-customer"
    | "transfer"
    | "localisation"
    | "children"
    | "rights"
    | "notice"
    | "prohibited-storage"
    | "audit"
    | "inventory"
    | "officer";
  readonly label: Localised;
  readonly trigger: Expression;
  readonly provisions: readonly string[];
  readonly deadline?: Deadline;
  readonly evidence?: readonly string[];
  readonly roles?: readonly ("controller" | "processor" | "joint-controller" | "any")[];
  readonly seen: Seen;
  readonly inForce?: Period;
}

/** What a scan can put in front of an assessor for one control. It is evidence for the control, never proof of it. */
export interface Control {
  readonly id: string;
  /** The control's own clause, when the pack is its standard. */
  readonly provision?: string;
  /** Another catalogue (`iso27002-2022`) and its number there. */
  readonly catalog?: string;
  readonly ref?: string;
  readonly label?: Localised;
  readonly evidence: readonly string[];
  readonly strength: "direct" | "supporting" | "contextual";
  readonly limits: Localised;
  readonly roles: readonly ("controller" | "processor")[];
  readonly seen: Seen;
}

/** One edition of a standard. */
export interface Edition {
  readonly id: string;
  readonly citation: string;
  readonly inForce: Period;
  readonly seen: Seen;
  readonly note?: Localised;
}

/** A law or a standard as data. The canonical form: every label in both languages, every default written out. */
export interface Pack {
  readonly schema: "assay.framework-pack/1";
  readonly pack: {
    readonly id: string;
    readonly version: string;
    readonly contentDate: string;
    readonly review: {
      readonly status: Review;
      readonly by?: string;
      readonly date?: string;
      readonly expires?: string;
    };
    readonly licence: string;
  };
  readonly framework: {
    readonly title: Localised;
    readonly kind: "law" | "regulation" | "standard" | "guideline" | "contractual-standard";
    /** ISO 3166 codes, `EU`, `EEA`, or `*` for everywhere. */
    readonly jurisdiction: readonly string[];
    readonly citation: string;
    readonly status: ProvisionStatus;
    readonly inForce?: Period;
    readonly textPolicy: "ids-and-short-titles" | "open-text";
    readonly sources: readonly { readonly ref: string; readonly seen: Seen; readonly date?: string }[];
  };
  readonly editions: readonly Edition[];
  /** Named lists of data types that rules share. */
  readonly sets: { readonly [name: string]: readonly string[] };
  readonly facts: readonly Fact[];
  readonly provisions: readonly Provision[];
  readonly categories: readonly Category[];
  readonly rules: readonly Rule[];
  readonly thresholds: readonly Threshold[];
  readonly obligations: readonly Obligation[];
  readonly controls: readonly Control[];
}
