import type { AssetTotal, Json } from "@assay/spec";
import { json, number, text } from "./columns.ts";
import type { Row, Session, Value } from "./connection.ts";
import { byGravity, gravity } from "./gravity.ts";
import { sketches } from "./summary.ts";
import { dataTypeOf, joinEvidence, perAsset, totalsOf } from "./totals.ts";
import type { Summing } from "./totals.ts";

/** The assets that matter most. */
export async function assetTotals(
  { session, run, mergePeople }: Summing,
  limit: number,
): Promise<readonly AssetTotal[]> {
  const rank = await gravityOfTypes(session, run);
  const rows = await session.all(
    `select s.name as source_name, g.*, a.listed from (
       select f.source, f.position, f.asset, 1 as assets, ${perAsset}, max(f.people) as most, max(${rank.sql}) as gravity
       from findings f where f.run = ? group by f.source, f.position, f.asset
     ) g join sources s on s.run = ? and s.position = g.source
     join assets a on a.run = ? and a.source = g.source and a.position = g.position and a.member = 0
     order by g.gravity desc, g.most desc, g.source, g.position, g.asset limit ?`,
    [...rank.values, run, run, run, limit],
  );
  const sql = `select e.people_sketch, f.data_type from findings f ${joinEvidence}
    where f.run = ? and f.source = ? and f.position = ? and f.asset = ?`;
  return rows.map((row) => {
    const found = [...session.each(sql, [run, number(row, "source"), number(row, "position"), text(row, "asset")])];
    return {
      source: text(row, "source_name"),
      asset: text(row, "asset"),
      ...totalsOf(row, mergePeople(sketches(found))),
      dataTypes: [...new Set(found.map(dataTypeOf))].sort(byGravity),
      ...aroundOf(row),
    };
  });
}

function aroundOf(row: Row): Pick<AssetTotal, "modified" | "properties"> {
  const listed = json(row, "listed") as { modified?: string; properties?: { readonly [key: string]: Json } };
  return { modified: listed.modified ?? null, properties: listed.properties ?? {} };
}

/** `case` over the data types a run has: the taxonomy's grade of each as SQL. */
async function gravityOfTypes(session: Pick<Session, "all">, run: number): Promise<{ sql: string; values: Value[] }> {
  const rows = await session.all("select distinct data_type from findings where run = ?", [run]);
  const types = rows.map(dataTypeOf);
  return {
    sql: `case f.data_type ${types.map(() => "when ? then ?").join(" ")} when '' then 0 else 0 end`,
    values: types.flatMap((type) => [type, gravity(type)]),
  };
}
