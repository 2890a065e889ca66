import { z } from "zod";
import { page, pageQuery } from "./page.ts";
import { coverageShare, statusCounts } from "./run.ts";
import { coverageStatus, localised } from "./words.ts";

/** What is known of why an asset was not simply read. */
export const coverageReason = z
  .object({
    id: z.string().nullable().meta({ description: "Null: the row gives none." }),
    what: localised,
    next: localised.nullable(),
    retryable: z.boolean(),
    complete: z.boolean().meta({ description: "True where nothing in scope was missed." }),
  })
  .meta({ id: "CoverageReason" });

/** The ledger in numbers: by part, by reason and by source. */
export const coverageSummary = z
  .object({
    counts: statusCounts,
    assets: z.number(),
    members: z.number(),
    bytes: z.object({ listed: z.number(), read: z.number() }),
    shares: z.array(coverageShare),
    reasons: z.array(
      z.object({
        reason: coverageReason,
        assets: z.number(),
        bytes: z.number().meta({ description: "Bytes listed and not read." }),
        sources: z.array(z.string()),
        formats: z.array(z.string()),
      }),
    ),
    sources: z.array(
      z.object({
        name: z.string(),
        label: z.string(),
        type: z.string(),
        complete: z.boolean(),
        shares: z.array(coverageShare),
      }),
    ),
  })
  .meta({ id: "CoverageSummary" });

/** Which rows of the ledger are asked for. */
export const coverageQuery = pageQuery.extend({
  part: z.enum(["read", "sampled", "partial", "left-out", "not-read", "pending", "missed"]).optional().meta({
    description: "`missed` is everything in scope that was not read in full.",
  }),
  reason: z.string().max(60).optional(),
  source: z.string().max(400).optional(),
  q: z.string().max(400).optional(),
  sort: z.enum(["address", "-address", "bytes", "-bytes", "reason", "-reason"]).default("address"),
});

/** One row of the ledger. */
export const coverageRow = z
  .object({
    asset: z.string().meta({ description: "Id of the asset." }),
    source: z.string(),
    sourceName: z.string().meta({ description: "What people call the source." }),
    address: z.string(),
    path: z.string().meta({ description: "The address from the source on." }),
    container: z.string().nullable(),
    status: coverageStatus,
    part: coverageShare.shape.part,
    reason: coverageReason.nullable(),
    detail: z.string().nullable(),
    format: z.string().nullable(),
    bytes: z.object({ listed: z.number(), read: z.number() }),
    records: z.number().nullable(),
    members: z.number(),
    sampling: z
      .object({ method: z.string(), seed: z.number(), rowsSeen: z.number(), rowsTotal: z.number().nullable() })
      .nullable(),
  })
  .meta({ id: "CoverageRow" });

/** A page of the ledger. */
export const coveragePage = page(coverageRow);

/** The ledger in numbers. */
export type CoverageSummary = z.infer<typeof coverageSummary>;
/** Why an asset was not simply read. */
export type CoverageReason = z.infer<typeof coverageReason>;
/** Which rows are asked for. */
export type CoverageQuery = z.infer<typeof coverageQuery>;
/** One row of the ledger. */
export type CoverageRow = z.infer<typeof coverageRow>;
