import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seeded } from "@assay/testing";
import type { Seeded } from "@assay/testing";
import { appendAudit, auditLinks, verifyAudit } from "./audit.ts";
import { migrate } from "./migrate.ts";
import { sqliteTypes } from "./sqlite-words.ts";
import { SqliteConnection } from "./sqlite.ts";

const length = 12;
const key = new TextEncoder().encode("the organisation's own key");

interface Tampering {
  readonly what: string;
  /** The first number that no longer holds. */
  readonly brokenAt: number;
  readonly statements: readonly (readonly [sql: string, ...values: (string | number)[]])[];
}

const columns = ["at", "who", "what", "subject", "detail", "hash"] as const;

/** Something that somebody who can write to the file, and has no key, might do. */
function tamper(random: Seeded): Tampering {
  const one = 1 + random.below(length);
  const other = 1 + ((one + random.below(length - 1)) % length);
  const [first, second] = [Math.min(one, other), Math.max(one, other)];
  const kind = random.pick([
    "alter",
    "delete",
    "swap",
    "truncate",
    "truncate with head",
    "move",
    "forge",
    "head",
  ] as const);
  switch (kind) {
    case "alter":
      return alter(one, random);
    case "delete":
      return { what: kind, brokenAt: one, statements: [["delete from audit where sequence = ?", one]] };
    case "swap":
      return { what: kind, brokenAt: first, statements: swap(first, second) };
    case "truncate":
      return { what: kind, brokenAt: one, statements: [["delete from audit where sequence >= ?", one]] };
    case "truncate with head":
      return {
        what: kind,
        brokenAt: one, // the seal is of another entry than the last one there is
        statements: [
          ["delete from audit where sequence >= ?", one],
          ["update audit_head set sequence = ?", one - 1],
        ],
      };
    case "move":
      return { what: kind, brokenAt: first, statements: moveToEnd(first) };
    case "forge":
      return {
        what: kind,
        brokenAt: length + 1,
        statements: [
          [
            "insert into audit select ?, at, who, what, subject, detail, hash from audit where sequence = ?",
            length + 1,
            one,
          ],
        ],
      };
    case "head":
      return { what: kind, brokenAt: length + 1, statements: [["update audit_head set seal = ?", "0".repeat(64)]] };
  }
}

function alter(sequence: number, random: Seeded): Tampering {
  const column = random.pick(columns);
  const value = column === "detail" ? `{"n":${1000 + random.below(1000)}}` : `changed ${random.below(1000)}`;
  return {
    what: `alter ${column}`,
    brokenAt: sequence,
    statements: [[`update audit set ${column} = ? where sequence = ?`, value, sequence]],
  };
}

function swap(first: number, second: number): Tampering["statements"] {
  return [
    ["update audit set sequence = 1000 where sequence = ?", first],
    ["update audit set sequence = ? where sequence = ?", first, second],
    ["update audit set sequence = ? where sequence = 1000", second],
  ];
}

/** Takes an entry out, closes the gap, and puts it behind the last. */
function moveToEnd(sequence: number): Tampering["statements"] {
  return [
    ["update audit set sequence = 1000 where sequence = ?", sequence],
    ["update audit set sequence = sequence - 1 where sequence > ? and sequence < 1000", sequence],
    ["update audit set sequence = ? where sequence = 1000", length],
  ];
}

describe.each([
  { name: "with a key", link: auditLinks(key) },
  { name: "without a key", link: auditLinks(undefined) },
])("the audit chain $name", ({ link }) => {
  let dir: string;
  let connection: SqliteConnection;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "assay-audit-"));
    const file = join(dir, "assay.db");
    await (await open(file, "a")).close();
    connection = new SqliteConnection({ file });
    await migrate(connection, sqliteTypes, file);
    for (let at = 0; at < length; at++) {
      const note = {
        at: `2026-11-23T10:00:${10 + at}.000Z`,
        who: `w${at}`,
        what: "looked",
        subject: `s${at}`,
        detail: { n: at },
      };
      await connection.transaction((session) => appendAudit(session, link, note));
    }
  });

  afterAll(async () => {
    await connection[Symbol.asyncDispose]();
    await rm(dir, { recursive: true });
  });

  it("holds", async () => {
    expect(await verifyAudit(connection, link)).toEqual({ intact: true, entries: length });
  });

  it("tells where it breaks, whatever is done to it", async () => {
    const random = seeded(20_261_123);
    for (let round = 0; round < 3000; round++) {
      const tampering = tamper(random);
      connection.handle.exec("begin");
      for (const [sql, ...values] of tampering.statements) connection.handle.prepare(sql).run(...values);
      const verdict = await verifyAudit(connection, link);
      connection.handle.exec("rollback");
      expect({ ...tampering, verdict }).toEqual({
        ...tampering,
        verdict: { intact: false, brokenAt: tampering.brokenAt },
      });
    }
  });

  it("is empty and intact before the first entry, and broken when all of it is gone", async () => {
    connection.handle.exec("begin");
    connection.handle.exec("delete from audit");
    expect(await verifyAudit(connection, link)).toEqual({ intact: false, brokenAt: 1 });
    connection.handle.exec("delete from audit_head");
    expect(await verifyAudit(connection, link)).toEqual({ intact: true, entries: 0 });
    connection.handle.exec("rollback");
  });
});

describe("a chain made anew by somebody without the key", () => {
  it("does not hold", async () => {
    const dir = await mkdtemp(join(tmpdir(), "assay-audit-"));
    const file = join(dir, "assay.db");
    await (await open(file, "a")).close();
    await using connection = new SqliteConnection({ file });
    await migrate(connection, sqliteTypes, file);
    const forged = auditLinks(new TextEncoder().encode("another key"));
    const note = { at: "2026-11-23T10:00:00.000Z", who: "w", what: "looked", subject: "s", detail: {} };
    await connection.transaction((session) => appendAudit(session, forged, note));
    expect(await verifyAudit(connection, forged)).toEqual({ intact: true, entries: 1 });
    expect(await verifyAudit(connection, auditLinks(key))).toEqual({ intact: false, brokenAt: 1 });
    expect(await verifyAudit(connection, auditLinks(undefined))).toEqual({ intact: false, brokenAt: 1 });
    await rm(dir, { recursive: true });
  });
});
