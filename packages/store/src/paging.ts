import type { CompiledQuery, Kysely } from "kysely";
import type { Row, Session, Value } from "./connection.ts";
import type { PageTables } from "./pages-schema.ts";

/** What page queries need. */
export interface Paging {
  readonly session: Pick<Session, "all">;
  readonly db: Kysely<PageTables>;
  readonly run: number;
}

/** Runs a query of the builder. */
export function runQuery(session: Pick<Session, "all">, query: CompiledQuery): Promise<readonly Row[]> {
  return session.all(query.sql, query.parameters as readonly Value[]); // the builder binds only what it was given
}

/** The first text after all that begin with `beginning`, in byte order. */
export function afterBeginning(beginning: string): string {
  return `${beginning}\u{10FFFF}`;
}
