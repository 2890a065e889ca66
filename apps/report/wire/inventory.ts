import { z } from "zod";
import { coverageReason } from "./coverage.ts";
import { findingRow } from "./finding.ts";
import { page, pageQuery } from "./page.ts";
import { coverageShare } from "./run.ts";
import { coverageStatus, dataType, notRead, people, records, sensitivity, totals } from "./words.ts";

/** The sources of a run with what was found in each. */
export const inventory = z
  .object({
    sources: z.array(
      z.object({
        name: z.string(),
        label: z.string().meta({ description: "What people call it." }),
        type: z.string(),
        address: z.string(),
        complete: z.boolean(),
        assets: z.number(),
        notRead,
        shares: z.array(coverageShare),
        totals,
        types: z.array(dataType).meta({ description: "What was found, the gravest first." }),
      }),
    ),
    types: z
      .array(z.object({ type: dataType, places: z.number() }))
      .meta({ description: "Every data type found, for filters." }),
    assets: z.number(),
  })
  .meta({ id: "Inventory" });

/** Which assets are asked for. */
export const assetQuery = pageQuery.extend({
  source: z.string().max(400).optional(),
  row: z.string().max(4000).optional().meta({ description: "Id of a row of the matrix." }),
  type: z.string().max(200).optional(),
  sensitivity: sensitivity.optional(),
  state: z.enum(["with", "without", "not-read"]).optional().meta({
    description: "with: holds personal data. without: read and nothing found. not-read: in scope and not read in full.",
  }),
  q: z.string().max(400).optional(),
  sort: z
    .enum(["gravest", "people", "-people", "records", "-records", "address", "-address", "bytes", "-bytes"])
    .default("gravest"),
});

/** An asset as a row. */
export const assetRow = z
  .object({
    id: z.string(),
    source: z.string(),
    sourceName: z.string().meta({ description: "What people call the source." }),
    address: z.string(),
    path: z.string().meta({ description: "The address from the source on." }),
    container: z.string().nullable(),
    format: z.string().nullable(),
    status: coverageStatus,
    part: coverageShare.shape.part,
    reason: coverageReason.nullable(),
    bytes: z.object({ listed: z.number(), read: z.number() }),
    recordsRead: z.number().nullable(),
    members: z.number(),
    people,
    records,
    findings: z.number(),
    waiting: z.number().meta({ description: "Findings without a decision." }),
    sensitivity: sensitivity.nullable(),
    types: z.array(dataType),
  })
  .meta({ id: "AssetRow" });

/** A page of assets. */
export const assetPage = page(assetRow);

/** One asset with its fields. */
export const assetDetail = assetRow
  .extend({
    detail: z.string().nullable(),
    containerId: z.string().nullable(),
    sampling: z
      .object({ method: z.string(), seed: z.number(), rowsSeen: z.number(), rowsTotal: z.number().nullable() })
      .nullable(),
    fields: z.array(z.object({ field: z.string().nullable(), findings: z.array(findingRow) })),
    together: z.array(z.object({ types: z.array(dataType), records: z.number(), people })),
    inside: z.array(assetRow).meta({ description: "Direct members of a container, at most 200." }),
  })
  .meta({ id: "AssetDetail" });

/** The sources of a run. */
export type Inventory = z.infer<typeof inventory>;
/** Which assets are asked for. */
export type AssetQuery = z.infer<typeof assetQuery>;
/** An asset as a row. */
export type AssetRow = z.infer<typeof assetRow>;
/** One asset. */
export type AssetDetail = z.infer<typeof assetDetail>;
