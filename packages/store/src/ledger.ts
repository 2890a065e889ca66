import { AssayError } from "@assay/spec";
import type { Asset, AssetCommit, Combination, Coverage, Finding } from "@assay/spec";
import { number, text } from "./columns.ts";
import type { Connection, Session, Value } from "./connection.ts";
import { listedOf, outcomeValues, toListed } from "./coverage-row.ts";
import {
  combinationValues,
  evidenceValues,
  findingValues,
  insertCombination,
  insertEvidence,
  insertFinding,
} from "./finding-row.ts";

/** Stores a batch of the listing and moves the cursor. A batch that was stored before changes nothing. */
export async function listAssets(
  connection: Connection,
  source: SourceKey,
  assets: readonly Asset[],
  complete: boolean,
): Promise<void> {
  await connection.transaction(async (session) => {
    const { position, next } = await findSource(session, source);
    await session.runEach(
      `insert into assets (run, source, position, member, uri, status, bytes_listed, bytes_read, members, version, listed)
       values (?, ?, ?, 0, ?, 'pending', ?, 0, 0, ?, ?) on conflict (run, source, uri) do nothing`,
      assets.map((asset, at) => [
        source.run,
        position,
        next + at,
        asset.uri,
        asset.size ?? 0,
        asset.version ?? null,
        toListed(asset),
      ]),
    );
    await session.run(
      `update sources set listed_up_to = coalesce(?, listed_up_to), listing_complete = ?, next_position = ?
       where run = ? and position = ?`,
      [assets.at(-1)?.uri ?? null, complete ? 1 : 0, next + assets.length, source.run, position],
    );
  });
}

/** Assets that have not ended, in listing order. */
export async function pendingAssets(
  connection: Connection,
  source: SourceKey,
  limit: number,
  after: string | undefined,
): Promise<readonly Asset[]> {
  const { position } = await findSource(connection, source);
  const start = after === undefined ? -1 : await positionOf(connection, source, position, after);
  const rows = await connection.all(
    `select uri, listed from assets
     where run = ? and source = ? and status = 'pending' and position > ? order by position limit ?`,
    [source.run, position, start, limit],
  );
  return rows.map(listedOf);
}

/** Commits what assets came to, all in one transaction. An asset that has ended already is left as it is. */
export async function commitAssets(
  connection: Connection,
  run: number,
  commits: readonly AssetCommit[],
): Promise<void> {
  for (const commit of commits) check(commit);
  await connection.transaction(async (session) => {
    for (const commit of commits) await commitAsset(session, run, commit);
  });
}

/** A source of a run. */
export interface SourceKey {
  readonly run: number;
  readonly name: string;
}

/** The numbers of a source in the tables. Throws `store/no-such-source`. */
export async function findSource(
  session: Pick<Session, "all">,
  { run, name }: SourceKey,
): Promise<{ position: number; next: number }> {
  const [row] = await session.all("select position, next_position from sources where run = ? and name = ?", [
    run,
    name,
  ]);
  if (row === undefined) {
    throw new AssayError("store/no-such-source", "The run has no source of that name.", { subject: name });
  }
  return { position: number(row, "position"), next: number(row, "next_position") };
}

async function positionOf(
  session: Pick<Session, "all">,
  source: SourceKey,
  position: number,
  uri: string,
): Promise<number> {
  const [row] = await session.all("select position from assets where run = ? and source = ? and uri = ?", [
    source.run,
    position,
    uri,
  ]);
  if (row === undefined) throw notListed(uri);
  return number(row, "position");
}

async function commitAsset(session: Session, run: number, commit: AssetCommit): Promise<void> {
  const source = await findSource(session, { run, name: commit.source });
  const [listed] = await session.all("select position, status from assets where run = ? and source = ? and uri = ?", [
    run,
    source.position,
    commit.asset,
  ]);
  if (listed === undefined) throw notListed(commit.asset);
  if (text(listed, "status") !== "pending") return;
  const place = [run, source.position, number(listed, "position")] as const;
  await putCoverage(session, place, commit);
  await putFindings(session, place, commit);
}

type PlaceKey = readonly [run: number, source: number, position: number];

async function putCoverage(session: Session, place: PlaceKey, { coverage, version }: AssetCommit): Promise<void> {
  const [own, ...members] = coverage;
  if (own === undefined) return;
  await session.run(
    `update assets set status = ?, reason = ?, detail = ?, format = ?, bytes_listed = ?, bytes_read = ?, records = ?,
     members = ?, sampling = ?, version = ? where run = ? and source = ? and position = ? and member = 0`,
    [...outcomeValues(own), version ?? null, ...place],
  );
  await session.runEach(
    `insert into assets (run, source, position, member, uri, container, status, reason, detail, format, bytes_listed, bytes_read,
     records, members, sampling) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    members.map((member, at): Value[] => [...place, at + 1, member.asset, member.container, ...outcomeValues(member)]),
  );
}

async function putFindings(
  session: Session,
  place: PlaceKey,
  { coverage, findings, combinations }: AssetCommit,
): Promise<void> {
  const sorted = sortFindings(coverage, findings);
  await session.runEach(
    insertFinding,
    sorted.map((finding, at) => findingValues([...place, at], finding)),
  );
  await session.runEach(
    insertEvidence,
    sorted.map((finding, at) => evidenceValues([...place, at], finding)),
  );
  await session.runEach(
    insertCombination,
    sortCombinations(coverage, combinations).map((combination, at) => combinationValues([...place, at], combination)),
  );
}

/** Findings by member, field and data type: the same order whatever order they were made in. */
function sortFindings(coverage: readonly Coverage[], findings: readonly Finding[]): readonly Finding[] {
  const rank = ranking(coverage);
  return findings.toSorted(
    (one, other) =>
      rank(one) - rank(other) || compare(fieldKey(one), fieldKey(other)) || compare(one.dataType, other.dataType),
  );
}

function sortCombinations(coverage: readonly Coverage[], combinations: readonly Combination[]): readonly Combination[] {
  const rank = ranking(coverage);
  return combinations.toSorted(
    (one, other) => rank(one) - rank(other) || compare(one.dataTypes.join(" "), other.dataTypes.join(" ")),
  );
}

function ranking(coverage: readonly Coverage[]): (of: { readonly asset: string }) => number {
  const order = new Map(coverage.map(({ asset }, at) => [asset, at]));
  return ({ asset }) => order.get(asset) ?? 0;
}

/** Free text before any column, also before one with an empty name. */
function fieldKey({ field }: Finding): string {
  return field === null ? "" : `=${field}`;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** What the scanner promises of a commit; a slip here would unbalance the books, so it is refused. */
function check(commit: AssetCommit): void {
  const rows = new Set(commit.coverage.map(({ asset }) => asset));
  const stray = [...commit.findings, ...commit.combinations].find(({ asset }) => !rows.has(asset));
  if (commit.coverage[0]?.asset !== commit.asset) throw unbalanced(commit, "Its own coverage row does not come first.");
  if (rows.size !== commit.coverage.length) throw unbalanced(commit, "Two of its coverage rows have one uri.");
  if (commit.coverage.some(({ status }) => status === "pending"))
    throw unbalanced(commit, "A row of it has not ended.");
  if (stray !== undefined) throw unbalanced(commit, `A finding stands in ${stray.asset}, which has no coverage row.`);
}

function unbalanced(commit: AssetCommit, sentence: string): AssayError {
  return new AssayError("store/unbalanced", `The commit of an asset does not add up. ${sentence}`, {
    subject: commit.asset,
    next: "Report it: this is a fault in Assay.",
    reason: "internal",
  });
}

function notListed(uri: string): AssayError {
  return new AssayError("store/not-listed", "The asset is not in the run's listing.", { subject: uri });
}
