import type { FindingQuery, FindingRow, Page } from "@assay/spec";
import type { Expression, ExpressionBuilder, SelectQueryBuilder, SqlBool } from "kysely";
import { number, text } from "./columns.ts";
import type { Row } from "./connection.ts";
import { fromCursor, pageLimit, toCursor } from "./cursor.ts";
import { findingRowOf } from "./finding-row.ts";
import type { PageTables } from "./pages-schema.ts";
import { afterBeginning, runQuery } from "./paging.ts";
import type { Paging } from "./paging.ts";
import { classificationsOf } from "./streams.ts";

type Tables = { f: PageTables["findings"]; s: PageTables["sources"] } & PageTables;
type Selecting = SelectQueryBuilder<Tables, "f" | "s", object>;
type Builder = ExpressionBuilder<Tables, "f" | "s">;

/** One page of a run's findings. */
export async function findingPage(paging: Paging, query: FindingQuery): Promise<Page<FindingRow>> {
  const { session, run } = paging;
  const limit = pageLimit(query.limit);
  const filtered = select(paging).where((builder) => builder.and(conditions(builder, query)));
  const count = filtered.select((builder) => builder.fn.countAll().as("total")).compile();
  const page = inOrder(afterCursor(filtered, query), query).limit(limit + 1);
  const [counted] = await runQuery(session, count);
  const rows = await runQuery(session, page.selectAll("f").select("s.name as source_name").compile());
  const shown = rows.slice(0, limit);
  const ids = shown.map((row) => text(row, "id"));
  const categories = await classificationsOf(session, run, ids);
  return {
    rows: shown.map((row) => findingRowOf(row, categories.get(text(row, "id")) ?? [])),
    next: rows.length > limit ? cursorOf(shown.at(-1), query) : null,
    total: counted === undefined ? 0 : number(counted, "total"),
  };
}

function select({ db, run }: Paging): Selecting {
  return db
    .selectFrom("findings as f")
    .innerJoin("sources as s", (join) => join.onRef("s.run", "=", "f.run").onRef("s.position", "=", "f.source"))
    .where("f.run", "=", run);
}

function conditions(builder: Builder, query: FindingQuery): Expression<SqlBool>[] {
  return [
    ...(query.source === undefined ? [] : [builder("s.name", "=", query.source)]),
    ...(query.asset === undefined ? [] : [builder("f.asset", "=", query.asset)]),
    ...(query.under === undefined ? [] : [isUnder(builder, "f.asset", query.under)]),
    ...(query.field === undefined ? [] : [isField(builder, query.field)]),
    ...(query.dataType === undefined ? [] : [isOfType(builder, query.dataType)]),
    ...(query.minScore === undefined ? [] : [builder("f.score", ">=", query.minScore)]),
    ...(isClassified(query) ? [hasCategory(builder, query)] : []),
  ];
}

function isUnder(builder: Builder, column: "f.asset" | "f.data_type", beginning: string): Expression<SqlBool> {
  return builder.and([builder(column, ">=", beginning), builder(column, "<", afterBeginning(beginning))]);
}

function isField(builder: Builder, field: string | null): Expression<SqlBool> {
  return field === null ? builder("f.field", "is", null) : builder("f.field", "=", field);
}

function isOfType(builder: Builder, root: string): Expression<SqlBool> {
  return builder.or([builder("f.data_type", "=", root), isUnder(builder, "f.data_type", `${root}.`)]);
}

function isClassified({ pack, category, outcome }: FindingQuery): boolean {
  return pack !== undefined || category !== undefined || outcome !== undefined;
}

function hasCategory(builder: Builder, { pack, category, outcome }: FindingQuery): Expression<SqlBool> {
  const asked = { pack, category, outcome };
  const said = builder
    .selectFrom("classifications as c")
    .select("c.finding")
    .whereRef("c.run", "=", "f.run")
    .whereRef("c.finding", "=", "f.id")
    .where((inner) => inner.and(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined))));
  return builder.exists(said);
}

function afterCursor(selecting: Selecting, { cursor, order }: FindingQuery): Selecting {
  if (cursor === undefined) return selecting;
  const [value, source, position, ordinal] = fromCursor(cursor, ["number", "number", "number", "number"]) as number[];
  return selecting.where((builder) => {
    const later = builder(
      builder.refTuple("f.source", "f.position", "f.ordinal"),
      ">",
      builder.tuple(source ?? 0, position ?? 0, ordinal ?? 0),
    );
    const column = sortColumn(order);
    if (column === undefined) return later;
    return builder.or([builder(column, "<", value ?? 0), builder.and([builder(column, "=", value ?? 0), later])]);
  });
}

function inOrder(selecting: Selecting, { order }: FindingQuery): Selecting {
  const column = sortColumn(order);
  const sorted = column === undefined ? selecting : selecting.orderBy(column, "desc");
  return sorted.orderBy("f.source").orderBy("f.position").orderBy("f.ordinal");
}

function sortColumn(order: FindingQuery["order"]): "f.people" | "f.score" | undefined {
  return order === undefined || order === "place" ? undefined : `f.${order}`;
}

function cursorOf(last: Row | undefined, { order }: FindingQuery): string | null {
  if (last === undefined) return null;
  const value = order === undefined || order === "place" ? 0 : number(last, order);
  return toCursor([value, number(last, "source"), number(last, "position"), number(last, "ordinal")]);
}
