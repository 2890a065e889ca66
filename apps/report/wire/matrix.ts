import { z } from "zod";
import { dataType, notRead, totals } from "./words.ts";

/** Source × data type. Where a run has one source, its folders are the rows. */
export const matrix = z
  .object({
    by: z.enum(["source", "folder"]),
    rows: z.array(
      z.object({
        id: z.string(),
        label: z
          .string()
          .meta({ description: "Empty for what lies straight in the folder that all rows have in common." }),
        source: z.string(),
        assets: z.number(),
        notRead,
        totals,
      }),
    ),
    types: z.array(z.object({ type: dataType, totals })),
    cells: z
      .array(z.object({ row: z.string(), type: z.string(), totals }))
      .meta({ description: "Only cells with a finding." }),
  })
  .meta({ id: "Matrix" });

/** Source × data type. */
export type Matrix = z.infer<typeof matrix>;
