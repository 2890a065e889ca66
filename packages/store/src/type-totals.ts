import type { SourceTypeTotal, Totals, TypeTotal } from "@assay/spec";
import { number, text } from "./columns.ts";
import type { Row } from "./connection.ts";
import { byGravity, gravity } from "./gravity.ts";
import { sketches } from "./summary.ts";
import { dataTypeOf, joinEvidence, overAssets, perAsset, totalsOf } from "./totals.ts";
import type { Summing } from "./totals.ts";

/** Sums over all findings of a run. */
export async function allTotals({ session, run, mergePeople }: Summing): Promise<Totals> {
  const [row] = await session.all(
    `select ${overAssets} from (
       select f.source, f.asset, ${perAsset} from findings f where f.run = ? group by f.source, f.asset
     ) g`,
    [run],
  );
  const people = mergePeople(sketches(session.each("select people_sketch from evidence where run = ?", [run])));
  return row === undefined ? { findings: 0, assets: 0, matches: 0, records: 0, people } : totalsOf(row, people);
}

/** Sums by data type: the gravest first, then most people. */
export async function typeTotals({ session, run, mergePeople }: Summing): Promise<readonly TypeTotal[]> {
  const rows = await session.all(
    `select g.data_type, ${overAssets} from (
       select f.data_type, f.source, f.asset, ${perAsset} from findings f where f.run = ? group by f.data_type, f.source, f.asset
     ) g group by g.data_type`,
    [run],
  );
  const sql = `select e.people_sketch from findings f ${joinEvidence} where f.run = ? and f.data_type = ?`;
  const totals = rows.map((row) => ({
    dataType: dataTypeOf(row),
    ...totalsOf(row, mergePeople(sketches(session.each(sql, [run, text(row, "data_type")])))),
    score: meanScore(row),
  }));
  return totals.sort(byGravityAndPeople);
}

/** Sums by source and data type. */
export async function sourceTypeTotals({ session, run, mergePeople }: Summing): Promise<readonly SourceTypeTotal[]> {
  const rows = await session.all(
    `select s.name as source_name, g.source, g.data_type, ${overAssets} from (
       select f.data_type, f.source, f.asset, ${perAsset} from findings f where f.run = ? group by f.data_type, f.source, f.asset
     ) g join sources s on s.run = ? and s.position = g.source
     group by s.name, g.source, g.data_type order by g.source, g.data_type`,
    [run, run],
  );
  const sql = `select e.people_sketch from findings f ${joinEvidence} where f.run = ? and f.data_type = ? and f.source = ?`;
  return rows.map((row) => ({
    source: text(row, "source_name"),
    dataType: dataTypeOf(row),
    ...totalsOf(row, mergePeople(sketches(session.each(sql, [run, text(row, "data_type"), number(row, "source")])))),
    score: meanScore(row),
  }));
}

function meanScore(row: Row): number {
  return number(row, "weight") / Math.max(1, number(row, "matches"));
}

function byGravityAndPeople(one: TypeTotal, other: TypeTotal): number {
  return (
    gravity(other.dataType) - gravity(one.dataType) ||
    other.people.estimate - one.people.estimate ||
    byGravity(one.dataType, other.dataType)
  );
}
