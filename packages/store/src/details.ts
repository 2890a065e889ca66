import type { AssetDetail, RunReader } from "@assay/spec";
import { number } from "./columns.ts";
import type { Session } from "./connection.ts";
import { coverageOf, listedOf } from "./coverage-row.ts";
import { combinationOf, evidenceOf, findingRowOf } from "./finding-row.ts";
import { classificationsOf } from "./streams.ts";

/** One finding with its places. */
export async function findFinding(
  session: Pick<Session, "all">,
  run: number,
  id: string,
): ReturnType<RunReader["finding"]> {
  const [row] = await session.all(
    `select f.*, s.name as source_name, e.places, e.fingerprints, e.people_sketch, e.value_sketch
     from findings f
     join evidence e on e.run = f.run and e.source = f.source and e.position = f.position and e.ordinal = f.ordinal
     join sources s on s.run = f.run and s.position = f.source
     where f.run = ? and f.id = ?`,
    [run, id],
  );
  if (row === undefined) return undefined;
  const categories = await classificationsOf(session, run, [id]);
  const { places, fingerprints } = evidenceOf(row);
  return { ...findingRowOf(row, categories.get(id) ?? []), places, fingerprints };
}

/** One asset or member with its ledger row and what stands together in it. */
export async function findAsset(
  session: Pick<Session, "all">,
  run: number,
  source: string,
  uri: string,
): Promise<AssetDetail | undefined> {
  const [row] = await session.all(
    `select a.*, s.name as source_name from assets a join sources s on s.run = a.run and s.position = a.source
     where a.run = ? and s.name = ? and a.uri = ?`,
    [run, source, uri],
  );
  if (row === undefined) return undefined;
  const combinations = await session.all(
    `select c.*, s.name as source_name from combinations c join sources s on s.run = c.run and s.position = c.source
     where c.run = ? and c.source = ? and c.position = ? and c.asset = ? order by c.ordinal`,
    [run, number(row, "source"), number(row, "position"), uri],
  );
  return {
    source,
    listed: row["listed"] === null ? null : listedOf(row),
    coverage: coverageOf(row),
    combinations: combinations.map(combinationOf),
  };
}
