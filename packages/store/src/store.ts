import type {
  Asset,
  AssetCommit,
  AuditEntry,
  AuditVerdict,
  Classification,
  Decision,
  FindingStore,
  PackSummary,
  Run,
  RunEnd,
  RunEntry,
  RunReader,
  RunSource,
  RunSummary,
} from "@assay/spec";
import { appendAudit, auditLinks, readAudit, verifyAudit } from "./audit.ts";
import type { AuditNote } from "./audit.ts";
import { carryAssets } from "./carry.ts";
import { classificationValues, insertClassification } from "./classification-row.ts";
import { toJson } from "./columns.ts";
import type { Connection, Session } from "./connection.ts";
import { insertDecision, latestDecisions } from "./decisions.ts";
import { commitAssets, listAssets, pendingAssets } from "./ledger.ts";
import { StoredRunReader } from "./reader.ts";
import { reopenAssets } from "./reopen.ts";
import { findRun, insertRun, insertSource, readPacks, readRuns, readSources } from "./runs.ts";
import { summarise } from "./summary.ts";
import type { MergePeople } from "./summary.ts";
import type { FirstPart } from "./tree.ts";

/** What a store is made of. */
export interface StoreParts {
  readonly connection: Connection;
  readonly mergePeople: MergePeople;
  readonly auditKey?: Uint8Array;
  readonly firstPart: FirstPart;
}

/** A {@link FindingStore} on one SQL database. */
export class SqlStore implements FindingStore {
  readonly #connection: Connection;
  readonly #mergePeople: MergePeople;
  readonly #firstPart: FirstPart;
  readonly #link: ReturnType<typeof auditLinks>;
  readonly #numbers = new Map<string, number>();

  constructor(parts: StoreParts) {
    this.#connection = parts.connection;
    this.#mergePeople = parts.mergePeople;
    this.#firstPart = parts.firstPart;
    this.#link = auditLinks(parts.auditKey);
  }

  async startRun(run: Run): Promise<void> {
    await this.#connection.transaction((session) => insertRun(session, run));
  }

  async putSource(run: string, source: Omit<RunSource, "listedUpTo" | "listingComplete">): Promise<void> {
    const number = await this.#number(run);
    await this.#connection.transaction((session) => insertSource(session, number, source));
  }

  async listAssets(run: string, source: string, assets: readonly Asset[], complete: boolean): Promise<void> {
    await listAssets(this.#connection, { run: await this.#number(run), name: source }, assets, complete);
  }

  async pendingAssets(run: string, source: string, limit: number, after?: string): Promise<readonly Asset[]> {
    return pendingAssets(this.#connection, { run: await this.#number(run), name: source }, limit, after);
  }

  async commitAssets(run: string, commits: readonly AssetCommit[]): Promise<void> {
    await commitAssets(this.#connection, await this.#number(run), commits);
  }

  async reopenAssets(run: string): Promise<number> {
    return reopenAssets(this.#connection, await this.#number(run));
  }

  async carryAssets(run: string, source: string, from: string): Promise<number> {
    const key = { run: await this.#number(run), name: source };
    return carryAssets(this.#connection, key, { run: await this.#number(from), id: from });
  }

  async finishRun(run: string, end: RunEnd): Promise<RunSummary> {
    const number = await this.#number(run);
    return this.#connection.transaction(async (session) => {
      await session.run("update assets set reason = ? where run = ? and status = 'pending'", [
        end.pendingReason ?? "interrupted",
        number,
      ]);
      const summary = await summarise(session, number, end, this.#mergePeople);
      await session.run("update runs set summary = ? where number = ?", [toJson(summary), number]);
      return summary;
    });
  }

  async putClassification(
    run: string,
    packs: readonly PackSummary[],
    classifications: readonly Classification[],
  ): Promise<void> {
    const number = await this.#number(run);
    await this.#connection.transaction(async (session) => {
      await session.run("delete from packs where run = ?", [number]);
      await session.run("delete from classifications where run = ?", [number]);
      await session.runEach(
        "insert into packs (run, position, id, summary) values (?, ?, ?, ?)",
        packs.map((pack, at) => [number, at, pack.id, toJson(pack)]),
      );
      await session.runEach(insertClassification, numbered(number, classifications));
    });
  }

  async runs(): Promise<readonly RunEntry[]> {
    return readRuns(this.#connection);
  }

  async run(id: string): Promise<RunReader> {
    const { number, run, summary } = await findRun(this.#connection, id);
    return new StoredRunReader({
      session: this.#connection,
      number,
      run,
      summary: summary ?? (await summarise(this.#connection, number, unfinished, this.#mergePeople)),
      packs: await readPacks(this.#connection, number),
      mergePeople: this.#mergePeople,
      firstPart: this.#firstPart,
    });
  }

  async sources(run: string): Promise<readonly RunSource[]> {
    return readSources(this.#connection, await this.#number(run));
  }

  async decisions(): Promise<readonly Decision[]> {
    return latestDecisions(this.#connection);
  }

  async decide(decision: Decision): Promise<void> {
    const { finding, by, on, ...detail } = decision;
    await this.#connection.transaction(async (session) => {
      await insertDecision(session, decision);
      await this.#append(session, { at: on, who: by, what: "decision", subject: finding, detail });
    });
  }

  async audit(note: AuditNote): Promise<AuditEntry> {
    return this.#connection.transaction((session) => this.#append(session, note));
  }

  async auditEntries(after = 0, limit = 1000): Promise<readonly AuditEntry[]> {
    return readAudit(this.#connection, after, limit);
  }

  async verifyAudit(): Promise<AuditVerdict> {
    return verifyAudit(this.#connection, this.#link);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#connection[Symbol.asyncDispose]();
  }

  #append(session: Session, note: AuditNote): Promise<AuditEntry> {
    return appendAudit(session, this.#link, note);
  }

  /** Runs are named by id outside and by number in the tables. */
  async #number(run: string): Promise<number> {
    const known = this.#numbers.get(run);
    if (known !== undefined) return known;
    const { number } = await findRun(this.#connection, run);
    this.#numbers.set(run, number);
    return number;
  }
}

/** A run that goes on, or was killed: something is still to be read. */
const unfinished: RunEnd = { seconds: 0, exit: 3, finished: null };

function* numbered(
  run: number,
  classifications: readonly Classification[],
): Iterable<ReturnType<typeof classificationValues>> {
  const counts = new Map<string, number>();
  for (const said of classifications) {
    const ordinal = counts.get(said.finding) ?? 0;
    counts.set(said.finding, ordinal + 1);
    yield classificationValues(run, ordinal, said);
  }
}
