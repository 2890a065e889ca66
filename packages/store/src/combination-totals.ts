import type { CombinationTotal, DataType } from "@assay/spec";
import { json, number, text } from "./columns.ts";
import { sketches } from "./summary.ts";
import type { Summing } from "./totals.ts";

/** Sums by set of data types that stand together: most people first. */
export async function combinationTotals({ session, run, mergePeople }: Summing): Promise<readonly CombinationTotal[]> {
  const rows = await session.all(
    `select data_types, count(*) as assets, sum(records) as records from combinations where run = ? group by data_types order by data_types`,
    [run],
  );
  const sql = "select people_sketch from combinations where run = ? and data_types = ?";
  const totals = rows.map((row) => ({
    dataTypes: json(row, "data_types") as DataType[],
    assets: number(row, "assets"),
    records: number(row, "records"),
    people: mergePeople(sketches(session.each(sql, [run, text(row, "data_types")]))),
  }));
  return totals.sort((one, other) => other.people.estimate - one.people.estimate); // stable: rows come by name
}
