import type { CoverageCounts, People, RunEnd, RunSummary } from "@assay/spec";
import { bytes, number, text } from "./columns.ts";
import type { Row, Session } from "./connection.ts";

/** Merges people sketches and estimates who is in any of them; the engine's arithmetic, handed in. */
export type MergePeople = (sketches: Iterable<Uint8Array>) => People;

/** What a run came to, from its ledger and findings. */
export async function summarise(
  session: Pick<Session, "all" | "each">,
  run: number,
  end: RunEnd,
  mergePeople: MergePeople,
): Promise<RunSummary> {
  const rows = await session.all(
    `select status, sum(case when member > 0 then 1 else 0 end) as members, count(*) as assets,
       sum(case when member = 0 then bytes_listed else 0 end) as listed,
       sum(case when member = 0 then bytes_read else 0 end) as bytes_read, sum(coalesce(records, 0)) as records
     from assets where run = ? group by status`,
    [run],
  );
  const [found] = await session.all("select count(*) as findings from findings where run = ?", [run]);
  const sum = (column: string): number => rows.reduce((total, row) => total + number(row, column), 0);
  return {
    assets: countsOf(rows),
    members: sum("members"),
    bytes: { listed: sum("listed"), read: sum("bytes_read") },
    records: sum("records"),
    findings: found === undefined ? 0 : number(found, "findings"),
    people: mergePeople(sketches(session.each("select people_sketch from evidence where run = ?", [run]))),
    seconds: end.seconds,
    exit: end.exit,
    finished: end.finished,
  };
}

/** The people sketches of some rows, one by one. */
export function* sketches(rows: Iterable<Row>): Iterable<Uint8Array> {
  for (const row of rows) yield bytes(row, "people_sketch");
}

function countsOf(rows: readonly Row[]): CoverageCounts {
  const counts = new Map(rows.map((row) => [text(row, "status"), number(row, "assets")]));
  const count = (status: string): number => counts.get(status) ?? 0;
  return {
    listed: rows.reduce((total, row) => total + number(row, "assets"), 0),
    read: count("read"),
    sampled: count("sampled"),
    partial: count("partial"),
    skipped: count("skipped"),
    failed: count("failed"),
    pending: count("pending"),
  };
}
