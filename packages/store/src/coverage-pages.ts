import type { Coverage, CoverageQuery, Page } from "@assay/spec";
import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from "kysely";
import { number } from "./columns.ts";
import type { Row } from "./connection.ts";
import { coverageOf } from "./coverage-row.ts";
import { fromCursor, pageLimit, toCursor } from "./cursor.ts";
import type { PageTables } from "./pages-schema.ts";
import { afterBeginning, runQuery } from "./paging.ts";
import type { Paging } from "./paging.ts";

type Tables = { a: PageTables["assets"]; s: PageTables["sources"] } & PageTables;
type Selecting = SelectQueryBuilder<Tables, "a" | "s", object>;
type Builder = ExpressionBuilder<Tables, "a" | "s">;

/** One page of a run's ledger, in the listing's order. */
export async function coveragePage(paging: Paging, query: CoverageQuery): Promise<Page<Coverage>> {
  const limit = pageLimit(query.limit);
  const filtered = select(paging).where((builder) => builder.and(conditions(builder, query)));
  const count = filtered.select((builder) => builder.fn.countAll().as("total")).compile();
  const page = afterCursor(filtered, query.cursor)
    .orderBy("a.source")
    .orderBy("a.position")
    .orderBy("a.member")
    .limit(limit + 1)
    .selectAll("a")
    .select("s.name as source_name");
  const [counted] = await runQuery(paging.session, count);
  const rows = await runQuery(paging.session, page.compile());
  const shown = rows.slice(0, limit);
  return {
    rows: shown.map(coverageOf),
    next: rows.length > limit ? cursorOf(shown.at(-1)) : null,
    total: counted === undefined ? 0 : number(counted, "total"),
  };
}

function select({ db, run }: Paging): Selecting {
  return db
    .selectFrom("assets as a")
    .innerJoin("sources as s", (join) => join.onRef("s.run", "=", "a.run").onRef("s.position", "=", "a.source"))
    .where("a.run", "=", run);
}

function conditions(builder: Builder, query: CoverageQuery): Expression<SqlBool>[] {
  return [
    ...(query.source === undefined ? [] : [builder("s.name", "=", query.source)]),
    ...(query.status === undefined ? [] : [builder("a.status", "in", query.status)]),
    ...(query.reason === undefined ? [] : [isFor(builder, query.reason)]),
    ...(query.container === undefined ? [] : [builder("a.container", "=", query.container)]),
    ...(query.under === undefined
      ? []
      : [builder("a.uri", ">=", query.under), builder("a.uri", "<", afterBeginning(query.under))]),
  ];
}

/** A pending row without a reason was interrupted. */
function isFor(builder: Builder, reason: string): Expression<SqlBool> {
  const said = builder("a.reason", "=", reason);
  if (reason !== "interrupted") return said;
  return builder.or([said, builder.and([builder("a.status", "=", "pending"), builder("a.reason", "is", null)])]);
}

function afterCursor(selecting: Selecting, cursor: string | undefined): Selecting {
  if (cursor === undefined) return selecting;
  const [source, position, member] = fromCursor(cursor, ["number", "number", "number"]) as number[];
  return selecting.where((builder) =>
    builder(
      builder.refTuple("a.source", "a.position", "a.member"),
      ">",
      builder.tuple(source ?? 0, position ?? 0, member ?? 0),
    ),
  );
}

function cursorOf(last: Row | undefined): string | null {
  return last === undefined
    ? null
    : toCursor([number(last, "source"), number(last, "position"), number(last, "member")]);
}
