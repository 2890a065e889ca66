import { createHash, createHmac } from "node:crypto";
import type { AuditEntry, AuditVerdict, Json } from "@assay/spec";
import { canonicalJson } from "./canonical-json.ts";
import { json, number, text, toJson } from "./columns.ts";
import type { Connection, Row, Session } from "./connection.ts";

// Each entry's hash covers the hash before it, so that no entry can be changed, taken out, put in or moved without breaking the
// chain there. Entries cut off the end would leave a chain that is whole: so the head keeps the last number under a seal. With
// a key (HMAC-SHA-256) neither can be made anew by somebody who can write to the file; without one (SHA-256) the chain finds
// damage and careless hands only.

/** An entry before it has its link in the chain. */
export type AuditNote = Omit<AuditEntry, "sequence" | "hash">;

type Links = (content: string) => string;

/** How hashes are made: keyed where a key is given. */
export function auditLinks(key: Uint8Array | undefined): Links {
  const hash = key === undefined ? () => createHash("sha256") : () => createHmac("sha256", key);
  return (content) => hash().update(content).digest("hex");
}

/** Adds an entry and moves the head. To be called inside a transaction. */
export async function appendAudit(session: Session, link: Links, note: AuditNote): Promise<AuditEntry> {
  const [last] = await session.all("select sequence, hash from audit order by sequence desc limit 1");
  const unlinked = { ...note, sequence: last === undefined ? 1 : number(last, "sequence") + 1 };
  const entry = { ...unlinked, hash: hashOf(link, last === undefined ? "" : text(last, "hash"), unlinked) };
  await session.run("insert into audit (sequence, at, who, what, subject, detail, hash) values (?, ?, ?, ?, ?, ?, ?)", [
    entry.sequence,
    entry.at,
    entry.who,
    entry.what,
    entry.subject,
    toJson(entry.detail),
    entry.hash,
  ]);
  await session.run(
    `insert into audit_head (chain, sequence, seal) values ('audit', ?, ?)
     on conflict (chain) do update set sequence = excluded.sequence, seal = excluded.seal`,
    [entry.sequence, sealOf(link, entry)],
  );
  return entry;
}

/** Entries after a number, in order. */
export async function readAudit(
  session: Pick<Session, "all">,
  after: number,
  limit: number,
): Promise<readonly AuditEntry[]> {
  const rows = await session.all("select * from audit where sequence > ? order by sequence limit ?", [after, limit]);
  return rows.map(entryOf);
}

/** Goes through the whole chain and tells the first number at which it does not hold. */
export async function verifyAudit(connection: Connection, link: Links): Promise<AuditVerdict> {
  let last: Pick<AuditEntry, "sequence" | "hash"> = { sequence: 0, hash: "" };
  for (;;) {
    const entries = await readAudit(connection, last.sequence, 1000);
    for (const entry of entries) {
      const brokenAt = last.sequence + 1;
      if (entry.sequence !== brokenAt || entry.hash !== hashOf(link, last.hash, entry))
        return { intact: false, brokenAt };
      last = entry;
    }
    if (entries.length === 0) return verifyHead(connection, link, last);
  }
}

async function verifyHead(
  connection: Connection,
  link: Links,
  last: Pick<AuditEntry, "sequence" | "hash">,
): Promise<AuditVerdict> {
  const [head] = await connection.all("select sequence, seal from audit_head");
  if (head === undefined && last.sequence === 0) return { intact: true, entries: 0 };
  const sealed = head === undefined ? 0 : number(head, "sequence");
  if (sealed !== last.sequence) return { intact: false, brokenAt: Math.min(sealed, last.sequence) + 1 };
  if (head === undefined || text(head, "seal") !== sealOf(link, last))
    return { intact: false, brokenAt: last.sequence + 1 };
  return { intact: true, entries: last.sequence };
}

function hashOf(
  link: Links,
  before: string,
  { sequence, at, who, what, subject, detail }: Omit<AuditEntry, "hash">,
): string {
  return link(`${before}\n${canonicalJson({ sequence, at, who, what, subject, detail })}`);
}

function sealOf(link: Links, { sequence, hash }: Pick<AuditEntry, "sequence" | "hash">): string {
  return link(`head\n${sequence}\n${hash}`);
}

function entryOf(row: Row): AuditEntry {
  return {
    sequence: number(row, "sequence"),
    at: text(row, "at"),
    who: text(row, "who"),
    what: text(row, "what"),
    subject: text(row, "subject"),
    detail: json(row, "detail") as Record<string, Json>,
    hash: text(row, "hash"),
  };
}
