import type { Classification, ClassifiedFinding, Combination, Coverage } from "@assay/spec";
import { classificationOf } from "./classification-row.ts";
import { number, text } from "./columns.ts";
import type { Row, Session, Value } from "./connection.ts";
import { coverageColumns, coverageOf } from "./coverage-row.ts";
import { combinationOf, evidenceOf, findingRowOf } from "./finding-row.ts";

type Reading = Pick<Session, "all">;

const start: readonly Value[] = [-1, -1, -1];

/** All findings of a run in the listing's order, a page in memory at a time. */
export async function* streamFindings(session: Reading, run: number): AsyncIterable<ClassifiedFinding> {
  const sql = `select f.*, s.name as source_name, e.places, e.fingerprints, e.people_sketch, e.value_sketch
    from findings f
    join evidence e on e.run = f.run and e.source = f.source and e.position = f.position and e.ordinal = f.ordinal
    join sources s on s.run = f.run and s.position = f.source
    where f.run = ? and (f.source, f.position, f.ordinal) > (?, ?, ?)
    order by f.source, f.position, f.ordinal limit 200`;
  for await (const rows of pages(session, sql, run, "ordinal")) {
    const categories = await classificationsOf(
      session,
      run,
      rows.map((row) => text(row, "id")),
    );
    for (const row of rows) {
      yield { ...findingRowOf(row, categories.get(text(row, "id")) ?? []), ...evidenceOf(row) };
    }
  }
}

/** The whole ledger of a run in the listing's order, members after their container. */
export async function* streamCoverage(session: Reading, run: number): AsyncIterable<Coverage> {
  const sql = `select ${coverageColumns}, a.source, a.position, a.member
    from assets a join sources s on s.run = a.run and s.position = a.source
    where a.run = ? and (a.source, a.position, a.member) > (?, ?, ?)
    order by a.source, a.position, a.member limit 1000`;
  for await (const rows of pages(session, sql, run, "member")) yield* rows.map(coverageOf);
}

/** All combinations of a run in the listing's order. */
export async function* streamCombinations(session: Reading, run: number): AsyncIterable<Combination> {
  const sql = `select c.*, s.name as source_name from combinations c
    join sources s on s.run = c.run and s.position = c.source
    where c.run = ? and (c.source, c.position, c.ordinal) > (?, ?, ?)
    order by c.source, c.position, c.ordinal limit 500`;
  for await (const rows of pages(session, sql, run, "ordinal")) yield* rows.map(combinationOf);
}

/** What packs say of some findings, by finding id. */
export async function classificationsOf(
  session: Reading,
  run: number,
  findings: readonly string[],
): Promise<Map<string, Classification[]>> {
  const rows = await session.all(
    `select * from classifications where run = ? and finding in (${slots(findings.length)}) order by finding, ordinal`,
    [run, ...padded(findings)],
  );
  return Map.groupBy(rows.map(classificationOf), ({ finding }) => finding);
}

// The number of `?` in a list is rounded up, so that few different statements are prepared; the last id fills the rest.
function slots(count: number): string {
  return Array.from({ length: slotCount(count) }, () => "?").join(", ");
}

function padded(ids: readonly string[]): readonly Value[] {
  return Array.from({ length: slotCount(ids.length) }, (_, at) => ids[at] ?? ids.at(-1) ?? "");
}

function slotCount(count: number): number {
  return Math.max(8, 2 ** Math.ceil(Math.log2(Math.max(1, count))));
}

async function* pages(session: Reading, sql: string, run: number, last: string): AsyncIterable<readonly Row[]> {
  let after = start;
  for (;;) {
    const rows = await session.all(sql, [run, ...after]);
    const end = rows.at(-1);
    if (end === undefined) return;
    yield rows;
    after = [number(end, "source"), number(end, "position"), number(end, last)];
  }
}
