import { z } from "zod";
import type { Expression, Pack } from "./pack.ts";

const id = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/);
const day = z.iso.date();
const period = z.strictObject({ from: day.exactOptional(), to: day.exactOptional() });
const seen = z.enum(["primary", "reproduced", "secondary", "derived", "memory"]);
const review = z.enum(["draft", "technical-reviewed", "legal-reviewed"]);
const status = z.enum(["in-force", "adopted-not-applicable", "proposed", "superseded", "withdrawn", "unknown"]);
const role = z.enum(["controller", "processor", "joint-controller", "any"]);
const duration =
  /^P(?=[0-9T])(?:[0-9]+[YMWD])*(?:T(?:[0-9]+[HMS])+)?$|^(?:without-undue-delay|as-soon-as-feasible|promptly)$/;

/** A text in both languages; one string stands for both. */
function text(longest: number) {
  const short = z.string().min(1).max(longest);
  return z.union([
    short.transform((same) => ({ en: same, "zh-Hans": same })),
    z.strictObject({ en: short, "zh-Hans": short }),
  ]);
}

const sentence = text(400);
const label = text(140);

const expression: z.ZodType<Expression> = z.lazy(() =>
  z.union([
    z.strictObject({ dataType: z.string(), minConfidence: z.number().min(0).max(1).exactOptional() }),
    z.strictObject({ set: id, minConfidence: z.number().min(0).max(1).exactOptional() }),
    z.strictObject({ category: id }),
    z.strictObject({
      fact: id,
      is: z.union([z.boolean(), z.string(), z.number()]).exactOptional(),
      in: z.array(z.string()).min(1).exactOptional(),
      gte: z.number().exactOptional(),
      lt: z.number().exactOptional(),
    }),
    z.strictObject({
      distinctSubjects: z.strictObject({ gte: z.number().exactOptional(), lt: z.number().exactOptional() }),
    }),
    z.strictObject({ all: z.array(expression).min(1) }),
    z.strictObject({ any: z.array(expression).min(1) }),
    z.strictObject({ not: expression }),
    z.strictObject({ atLeast: z.strictObject({ n: z.int().min(1), of: z.array(expression).min(1) }) }),
  ]),
);

const factValue = z.union([z.boolean(), z.number(), z.string(), z.array(z.string())]);

const ruleTest = z.strictObject({
  given: z.strictObject({
    dataTypes: z.record(z.string(), z.number().min(0).max(1)).exactOptional(),
    ran: z.array(z.string()).exactOptional(),
    facts: z.record(z.string(), factValue).exactOptional(),
    categories: z.array(id).exactOptional(),
    distinctSubjects: z.union([z.number(), z.strictObject({ low: z.number(), high: z.number() })]).exactOptional(),
    asOf: day.exactOptional(),
  }),
  expect: z.enum(["match", "no-match", "needs-input", "not-evaluated"]),
});

const fact = z.strictObject({
  id,
  type: z.enum(["boolean", "enum", "country-list", "date", "number"]),
  values: z.array(z.string()).exactOptional(),
  scope: z.enum(["organisation", "store", "dataset", "processing-activity", "incident"]),
  ask: sentence,
  reason: z.string().exactOptional(),
  unanswered: z.boolean().exactOptional(),
});

const provision = z.strictObject({
  id,
  ref: z.string().min(1),
  official: z.string().exactOptional(),
  label,
  seen,
  review: review.exactOptional(),
  status: status.exactOptional(),
  inForce: period.exactOptional(),
  formerly: z.array(z.strictObject({ ref: z.string(), until: day, note: sentence.exactOptional() })).exactOptional(),
  editions: z.record(z.string(), z.strictObject({ ref: z.string(), seen })).exactOptional(),
  url: z.url().exactOptional(),
});

const category = z.strictObject({
  id,
  parent: id.exactOptional(),
  label,
  tier: z.int().min(0).max(4),
  dpv: z.string().exactOptional(),
  provisions: z.array(id).min(1),
  inForce: period.exactOptional(),
});

const rule = z.strictObject({
  id,
  effect: z.enum(["assign", "indicate", "prohibit", "suppress"]),
  category: id,
  within: z.enum(["value", "record", "column-set", "document", "object", "dataset", "store", "estate"]),
  when: expression,
  concerns: z.array(z.string()).min(1).exactOptional(),
  why: sentence,
  provisions: z.array(id).min(1).exactOptional(),
  seen,
  review: review.exactOptional(),
  inForce: period.exactOptional(),
  tests: z.array(ruleTest).min(2),
});

const threshold = z.strictObject({
  id,
  label,
  measure: z.enum(["distinct-subjects", "records", "occurrences", "stores"]),
  of: z.array(id).min(1),
  population: z.enum(["held", "affected-by-incident", "exported-since-1-jan", "processed-last-calendar-year"]),
  op: z.enum(["gte", "gt", "lt", "lte"]),
  value: z.number().positive(),
  provisions: z.array(id).min(1),
  effect: z.string(),
  seen,
  inForce: period.exactOptional(),
});

const deadline = z.strictObject({
  clockStart: z.enum([
    "occurrence",
    "discovery",
    "awareness",
    "assessment-complete",
    "determination",
    "individuals-notified",
    "contract-end",
    "purpose-end",
  ]),
  within: z.string().regex(duration),
  dayCount: z.enum(["clock", "calendar-day", "business-day"]).exactOptional(),
  calendar: z.string().exactOptional(),
  soft: z.boolean().exactOptional(),
  recipients: z.array(z.string()).exactOptional(),
});

const obligation = z.strictObject({
  id,
  kind: z.enum([
    "legal-condition",
    "record-of-processing",
    "security",
    "minimisation",
    "retention-disposal",
    "impact-assessment",
    "breach-authority",
    "breach-individual",
    "breach-customer",
    "transfer",
    "localisation",
    "children",
    "rights",
    "notice",
    "prohibited-storage",
    "audit",
    "inventory",
    "officer",
  ]),
  label,
  trigger: expression,
  provisions: z.array(id).min(1),
  deadline: deadline.exactOptional(),
  evidence: z.array(z.string()).exactOptional(),
  roles: z.array(role).exactOptional(),
  seen,
  inForce: period.exactOptional(),
});

const control = z.strictObject({
  id,
  provision: id.exactOptional(),
  catalog: z.string().exactOptional(),
  ref: z.string().exactOptional(),
  label: label.exactOptional(),
  evidence: z.array(z.string()).min(1),
  strength: z.enum(["direct", "supporting", "contextual"]),
  limits: sentence,
  roles: z.array(z.enum(["controller", "processor"])).default(["controller", "processor"]),
  seen,
});

const edition = z.strictObject({
  id: z.string(),
  citation: z.string(),
  inForce: period,
  seen,
  note: sentence.exactOptional(),
});

/** Named lists of data types. */
export const setsSchema = z.record(id, z.array(z.string()).min(1));

const parts = {
  sets: setsSchema.default({}),
  facts: z.array(fact).default([]),
  provisions: z.array(provision).default([]),
  categories: z.array(category).default([]),
  rules: z.array(rule).default([]),
  thresholds: z.array(threshold).default([]),
  obligations: z.array(obligation).default([]),
  controls: z.array(control).default([]),
};

/** A framework pack as authors write it; what comes out is the canonical form with every default written out. */
export const packSchema = z.strictObject({
  schema: z.literal("assay.framework-pack/1"),
  pack: z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:\.[a-z0-9-]+)+$/),
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    contentDate: day,
    review: z.strictObject({
      status: review,
      by: z.string().exactOptional(),
      date: day.exactOptional(),
      expires: day.exactOptional(),
    }),
    licence: z.string(),
  }),
  framework: z.strictObject({
    title: label,
    kind: z.enum(["law", "regulation", "standard", "guideline", "contractual-standard"]),
    jurisdiction: z.array(z.string()).min(1),
    citation: z.string(),
    status,
    inForce: period.exactOptional(),
    textPolicy: z.enum(["ids-and-short-titles", "open-text"]).default("ids-and-short-titles"),
    sources: z.array(z.strictObject({ ref: z.string(), seen, date: day.exactOptional() })).default([]),
  }),
  editions: z.array(edition).default([]),
  ...parts,
}) satisfies z.ZodType<Pack>;

/** An organisation's layer over a pack: it may add, make stricter, or switch a rule off with a reason and a last day. */
export const overlaySchema = z.strictObject({
  schema: z.literal("assay.framework-overlay/1"),
  overlay: z.strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:\.[a-z0-9-]+)+$/),
    version: z.string(),
    extends: z.string(),
    by: z.string(),
    date: day,
  }),
  add: z.strictObject(parts).prefault({}),
  tighten: z
    .array(
      z.union([
        z.strictObject({ rule: id, effect: z.enum(["assign", "prohibit"]), reason: z.string() }),
        z.strictObject({ category: id, tier: z.int().min(0).max(4), reason: z.string() }),
        z.strictObject({ threshold: id, value: z.number().positive(), reason: z.string() }),
        z.strictObject({ obligation: id, within: z.string().regex(duration), reason: z.string() }),
      ]),
    )
    .default([]),
  suppress: z.array(z.strictObject({ rule: id, reason: z.string().min(1), by: z.string(), expires: day })).default([]),
});

/** An organisation's layer, checked and with every default written out. */
export type Overlay = z.output<typeof overlaySchema>;
