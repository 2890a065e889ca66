import { z } from "zod";
import { decision, historyEntry } from "./decision.ts";
import { page, pageQuery } from "./page.ts";
import { coverageStatus, dataType, effect, localised, outcome, people, sensitivity, verdict } from "./words.ts";

/** Which findings are asked for. Filters are joined by and. */
export const findingQuery = pageQuery.extend({
  type: z
    .string()
    .max(200)
    .optional()
    .meta({ description: "Data type or a node above it: `contact.email`, `gov-id`." }),
  source: z.string().max(400).optional(),
  row: z.string().max(4000).optional().meta({ description: "Id of a row of the matrix." }),
  asset: z.string().max(60).optional().meta({ description: "Id of the asset." }),
  sensitivity: sensitivity.optional(),
  pack: z.string().max(100).optional(),
  category: z.string().max(200).optional().meta({ description: "Category id, and those under it; with `pack`." }),
  mark: z.enum(["found", "suggested", "yours"]).optional(),
  question: z
    .string()
    .max(200)
    .optional()
    .meta({ description: "Id of a fact that only a person can give; with `pack`." }),
  verdict: z.enum([...verdict.options.filter((word) => word !== "withdrawn"), "waiting", "decided"]).optional(),
  q: z
    .string()
    .max(400)
    .optional()
    .meta({ description: "Words in the address, the field or the name of the data type." }),
  sort: z
    .enum([
      "gravest",
      "people",
      "-people",
      "records",
      "-records",
      "score",
      "-score",
      "address",
      "-address",
      "type",
      "-type",
    ])
    .default("gravest")
    .meta({ description: "`gravest`: sensitivity, then people, then score." }),
});

/** What a category of a pack says of a finding, in short. */
export const categoryMark = z
  .object({
    pack: z.string(),
    category: z.string(),
    label: localised,
    mark: z.enum(["found", "suggested", "yours"]).meta({
      description: "found: measured. suggested: a person confirms. yours: only a person can know.",
    }),
    effect,
  })
  .meta({ id: "CategoryMark" });

/** A finding as a row. */
export const findingRow = z
  .object({
    id: z.string(),
    source: z.string(),
    sourceName: z.string().meta({ description: "What people call the source." }),
    asset: z.string().meta({ description: "Id of the asset." }),
    address: z.string(),
    path: z.string().meta({ description: "The address from the source on." }),
    field: z.string().nullable(),
    type: dataType,
    detector: z.string(),
    count: z.number(),
    records: z.number(),
    people,
    score: z.number(),
    share: z.number().nullable().meta({ description: "Share of the column's cells that match; null in free text." }),
    mask: z.string().meta({ description: "Shape of one match; never the value." }),
    categories: z.array(categoryMark),
    decision: decision.nullable(),
  })
  .meta({ id: "FindingRow" });

/** A page of findings. */
export const findingPage = page(findingRow);

/** One finding with why it was flagged, what it means, where it is, and what was said of it. */
export const findingDetail = findingRow
  .extend({
    column: z.object({ cells: z.number(), matched: z.number() }).nullable(),
    reasons: z.array(z.object({ why: z.string(), weight: z.number() })),
    places: z.array(z.object({ steps: z.array(z.string()), bytes: z.array(z.number()).length(2).nullable() })),
    placesShown: z.number(),
    coverage: z.object({ status: coverageStatus, records: z.number().nullable() }).nullable(),
    law: z.array(
      z.object({
        pack: z.string(),
        title: localised,
        review: z.enum(["draft", "technical-reviewed", "legal-reviewed"]),
        category: z.string(),
        label: localised,
        outcome,
        effect,
        mark: categoryMark.shape.mark,
        confidence: z.number(),
        rule: z.string(),
        provisions: z.array(
          z.object({
            ref: z.string(),
            official: z.string().nullable(),
            label: localised.nullable(),
            status: z.string(),
          }),
        ),
        questions: z.array(z.object({ id: z.string(), ask: localised })),
      }),
    ),
    together: z.array(z.object({ types: z.array(dataType), records: z.number(), people })),
    alike: z
      .object({ findings: z.number(), places: z.number() })
      .meta({ description: "Findings of the same data type elsewhere in the run." }),
    seen: z.array(z.object({ run: z.string(), started: z.string(), records: z.number(), people, score: z.number() })),
    history: z.array(historyEntry),
  })
  .meta({ id: "FindingDetail" });

/** Which findings are asked for. */
export type FindingQuery = z.infer<typeof findingQuery>;
/** A category in short. */
export type CategoryMark = z.infer<typeof categoryMark>;
/** A finding as a row. */
export type FindingRow = z.infer<typeof findingRow>;
/** One finding. */
export type FindingDetail = z.infer<typeof findingDetail>;
