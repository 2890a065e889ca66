import { AssayError } from "@assay/spec";
import type { PackSummary, Run, RunEntry, RunSource, RunSummary } from "@assay/spec";
import { json, number, text, textOrNull, toJson } from "./columns.ts";
import type { Row, Session } from "./connection.ts";

/** A run as it is stored. */
export interface RunRow extends RunEntry {
  readonly number: number;
}

/** Adds a run; starting one that is there already changes nothing, so that it can be resumed. */
export async function insertRun(session: Session, run: Run): Promise<void> {
  await session.run(
    `insert into runs (number, id, started, version, catalog, packs, plan)
     values ((select coalesce(max(number), 0) + 1 from runs), ?, ?, ?, ?, ?, ?) on conflict (id) do nothing`,
    [run.id, run.started, run.version, toJson(run.catalog), toJson(run.packs), toJson(run.plan)],
  );
}

/** All runs, newest first. */
export async function readRuns(session: Pick<Session, "all">): Promise<readonly RunEntry[]> {
  const rows = await session.all("select * from runs order by started desc, number desc");
  return rows.map((row) => ({ run: runOf(row), summary: summaryOf(row) }));
}

/** A run by its id, a unique beginning of it, or `latest`. */
export async function findRun(session: Pick<Session, "all">, id: string): Promise<RunRow> {
  const [row, ...others] = await candidates(session, id);
  if (row === undefined) throw await noSuchRun(session, id);
  if (others.length > 0) {
    const next = "Write more of the run's id.";
    throw new AssayError("store/ambiguous-run", "More than one run begins so.", { subject: id, next });
  }
  return { number: number(row, "number"), run: runOf(row), summary: summaryOf(row) };
}

/** Adds a source at the end of a run's sources, or updates what is known of it. */
export async function insertSource(
  session: Session,
  run: number,
  source: Omit<RunSource, "listedUpTo" | "listingComplete">,
): Promise<void> {
  await session.run(
    `insert into sources (run, position, name, type, uri, properties, listing_complete, next_position)
     values (?, (select coalesce(max(position), -1) + 1 from sources where run = ?), ?, ?, ?, ?, 0, 0)
     on conflict (run, name) do update set type = excluded.type, uri = excluded.uri, properties = excluded.properties`,
    [run, run, source.name, source.type, source.uri, toJson(source.properties)],
  );
}

/** The sources of a run, in the order they were added. */
export async function readSources(session: Pick<Session, "all">, run: number): Promise<readonly RunSource[]> {
  const rows = await session.all("select * from sources where run = ? order by position", [run]);
  return rows.map((row) => ({
    name: text(row, "name"),
    type: text(row, "type"),
    uri: text(row, "uri"),
    properties: json(row, "properties") as RunSource["properties"],
    listedUpTo: textOrNull(row, "listed_up_to"),
    listingComplete: number(row, "listing_complete") === 1,
  }));
}

/** The packs that classified a run, in their order. */
export async function readPacks(session: Pick<Session, "all">, run: number): Promise<readonly PackSummary[]> {
  const rows = await session.all("select summary from packs where run = ? order by position", [run]);
  return rows.map((row) => json(row, "summary") as PackSummary);
}

async function candidates(session: Pick<Session, "all">, id: string): Promise<readonly Row[]> {
  if (id === "latest") return session.all("select * from runs order by started desc, number desc limit 1");
  const exact = await session.all("select * from runs where id = ?", [id]);
  if (exact.length > 0) return exact;
  const beginning = id.toUpperCase(); // ULIDs are written in capitals
  return session.all("select * from runs where id > ? and id < ? order by id limit 2", [beginning, `${beginning}~`]);
}

async function noSuchRun(session: Pick<Session, "all">, id: string): Promise<AssayError> {
  const rows = await session.all("select id from runs order by started desc, number desc limit 5");
  const ids = rows.map((row) => text(row, "id")).join(", ");
  const next = ids === "" ? "Scan something first: `assay scan PATH`." : `Say latest, or one of: ${ids}.`;
  return new AssayError("store/no-such-run", "There is no run of that name.", { subject: id, next });
}

function runOf(row: Row): Run {
  return {
    id: text(row, "id"),
    started: text(row, "started"),
    version: text(row, "version"),
    catalog: json(row, "catalog") as Run["catalog"],
    packs: json(row, "packs") as Run["packs"],
    plan: json(row, "plan") as Run["plan"],
  };
}

function summaryOf(row: Row): RunSummary | null {
  return row["summary"] === null ? null : (json(row, "summary") as RunSummary);
}
