import { z } from "zod";

/** One short text in every language served. */
export const localised = z.object({ en: z.string(), "zh-Hans": z.string() }).meta({ id: "Localised" });

/** A language that the app is written in. */
export const language = z.enum(["en", "zh-Hans"]).meta({ id: "Language" });

/** Estimated distinct people with the 95 % interval of the estimate. */
export const people = z
  .object({ estimate: z.number(), low: z.number(), high: z.number() })
  .meta({ id: "People", description: "Estimated distinct people with the 95 % interval of the estimate." });

/** Records with at least one match. Summed over fields it is a floor, since one record may stand in several of them. */
export const records = z
  .object({ count: z.number(), exact: z.boolean() })
  .meta({ id: "Records", description: "Records with at least one match; a lower bound where `exact` is false." });

/** How grave a leak of the data is by itself, before any law is asked. */
export const sensitivity = z.enum(["special", "high", "moderate", "low"]).meta({ id: "Sensitivity" });

/** A data type as reports name it. */
export const dataType = z
  .object({ id: z.string(), name: localised, sensitivity })
  .meta({ id: "DataType", description: "A node of the taxonomy of data types." });

/** How an asset ended. */
export const coverageStatus = z
  .enum(["read", "sampled", "partial", "skipped", "failed", "pending"])
  .meta({ id: "CoverageStatus" });

/** What one rule of a pack came to. */
export const outcome = z.enum(["match", "no-match", "needs-input", "not-evaluated"]).meta({ id: "Outcome" });

/** What a rule does where it holds. */
export const effect = z.enum(["assign", "indicate", "prohibit", "suppress"]).meta({ id: "Effect" });

/** What a person can say of a finding. */
export const verdict = z
  .enum(["confirmed", "not-personal", "test-data", "accepted-risk", "planned", "withdrawn"])
  .meta({ id: "Verdict" });

/** The three numbers that always stand together beside what was not read. */
export const totals = z
  .object({ people, records, places: z.number(), findings: z.number() })
  .meta({ id: "Totals", description: "People, records, places (assets with a finding) and findings of a group." });

/** What was not read of a group: the fourth number. */
export const notRead = z.object({ assets: z.number(), bytes: z.number() }).meta({
  id: "NotRead",
  description: "Assets in scope that were not read in full, and the bytes of theirs that were not.",
});

/** A localised text. */
export type Localised = z.infer<typeof localised>;
/** A language served. */
export type Language = z.infer<typeof language>;
/** An estimate of people. */
export type People = z.infer<typeof people>;
/** A count of records. */
export type Records = z.infer<typeof records>;
/** How grave a leak is. */
export type Sensitivity = z.infer<typeof sensitivity>;
/** A named data type. */
export type DataType = z.infer<typeof dataType>;
/** People, records, places, findings. */
export type Totals = z.infer<typeof totals>;
/** What was not read. */
export type NotRead = z.infer<typeof notRead>;
