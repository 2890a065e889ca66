import { z } from "zod";

/** Which page of a list is asked for. */
export const pageQuery = z.strictObject({
  cursor: z.string().max(200).optional().meta({ description: "`next` of the page before. (Default: the first page)" }),
  limit: z.coerce.number().int().min(1).max(500).default(100).meta({ description: "Rows a page. (Default: 100)" }),
});

/** A page of rows with the number of rows that fit the filters, and of all there are without them. */
export function page<Row extends z.ZodType>(row: Row) {
  return z.object({
    rows: z.array(row),
    next: z.string().nullable().meta({ description: "Cursor of the next page; null on the last." }),
    matching: z.number().meta({ description: "Rows that fit the filters, on all pages." }),
    all: z.number().meta({ description: "Rows without any filter." }),
  });
}

/** A page of rows. */
export interface Page<Row> {
  readonly rows: Row[];
  readonly next: string | null;
  readonly matching: number;
  readonly all: number;
}
