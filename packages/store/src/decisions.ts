import type { Decision } from "@assay/spec";
import { json, text, textOrNull, toJson } from "./columns.ts";
import type { Row, Session } from "./connection.ts";

/** Adds a decision behind those made of the finding before. */
export async function insertDecision(session: Session, decision: Decision): Promise<void> {
  await session.run(
    `insert into decisions (finding, sequence, verdict, reason, decided_by, decided_on, expires, reopen)
     values (?, (select coalesce(max(sequence), 0) + 1 from decisions where finding = ?), ?, ?, ?, ?, ?, ?)`,
    [
      decision.finding,
      decision.finding,
      decision.verdict,
      decision.reason,
      decision.by,
      decision.on,
      decision.expires,
      toJson(decision.reopen),
    ],
  );
}

/** The decision that holds for each finding, by finding id. */
export async function latestDecisions(session: Pick<Session, "all">): Promise<readonly Decision[]> {
  const rows = await session.all(
    `select d.* from decisions d
     where d.sequence = (select max(sequence) from decisions where finding = d.finding) order by d.finding`,
  );
  return rows.map(decisionOf);
}

function decisionOf(row: Row): Decision {
  return {
    finding: text(row, "finding"),
    verdict: text(row, "verdict") as Decision["verdict"],
    reason: text(row, "reason"),
    by: text(row, "decided_by"),
    on: text(row, "decided_on"),
    expires: textOrNull(row, "expires"),
    reopen: json(row, "reopen") as string[],
  };
}
