import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Asset, Cell, RowContent, Source } from "@assay/spec";
import { startTdsServer } from "./connector.test.server.ts";
import type { Answer, TdsServer } from "./connector.test.server.ts";
import { mssql } from "./connector.ts";
import type { MssqlOptions } from "./options.ts";
import { policy } from "./policy.ts";
import { stretchOf } from "./select.ts";
import { identifier, literal } from "./sql-text.ts";
import { declared } from "./tables.ts";
import type { Column, Table } from "./tables.ts";

const signal = new AbortController().signal;
let server: TdsServer;

beforeEach(async () => {
  server = await startTdsServer();
});
afterEach(() => server[Symbol.asyncDispose]());

const connect = (more: Partial<MssqlOptions> = {}): Promise<Source> =>
  mssql.connect({ port: server.port, tls: "off", database: "shop", ...more } as MssqlOptions);

const list = (source: Source, after?: string): Promise<Asset[]> =>
  Array.fromAsync(source.list(after === undefined ? { signal } : { signal, after }));

async function open(source: Source): Promise<RowContent> {
  return (await source.open((await list(source))[0] as Asset, signal)) as RowContent; // tables are rows
}

const rowsOf = async (content: RowContent): Promise<(readonly Cell[])[]> =>
  (await Array.fromAsync(content.batches({ signal }))).flatMap(({ rows }) => rows);

/** Answers what is asked about the tables and columns, and hands on the rest. */
function holds(
  tables: readonly string[],
  columns: readonly (readonly string[])[],
  rest: (sql: string) => Answer | undefined,
) {
  server.answer = (sql) => {
    if (sql.includes(".objects o")) return { rows: tables.map((name) => ["dbo", name, "U ", "5", "0"]) };
    if (sql.includes(".columns c")) return { rows: columns };
    return rest(sql);
  };
}

const number = ["id", "int", "4", "10", "0", "", "1", "0", "0"];
const text = ["email", "nvarchar", "200", "0", "0", "work address", "0", "0", "0"];
const photo = ["photo", "varbinary", "-1", "0", "0", "", "0", "0", "0"];

describe("the connector over TDS", () => {
  it("lists tables in one order and goes on after any of them", async () => {
    holds(["b", "a/ ]名"], [number], () => undefined);
    await using source = await connect({ exclude: ["shop.dbo.b"] });
    const all = await list(source);
    expect(all.map(({ uri, rows, unread }) => [uri, rows, unread?.reason])).toEqual([
      [`mssql://127.0.0.1:${server.port}/shop/dbo/a%2F%20%5D%E5%90%8D`, 5, undefined],
      [`mssql://127.0.0.1:${server.port}/shop/dbo/b`, 5, "excluded_by_rule"],
    ]);
    for (const [at, { uri }] of all.entries()) expect(await list(source, uri)).toEqual(all.slice(at + 1));
  });

  it("gives text, bytes and nothing, longer than a packet too", async () => {
    const long = "naïve 名 ".repeat(3000);
    const bytes = Buffer.from([0, 0xff, 1]);
    holds(["people"], [number, text, photo], (sql) =>
      sql.startsWith("select top")
        ? {
            rows: [
              ["1", long, bytes],
              ["2", null, null],
              ["3", "", Buffer.alloc(0)],
            ],
          }
        : undefined,
    );
    await using source = await connect();
    await using content = await open(source);
    expect(content.fields).toEqual([
      { name: "id", type: "int" },
      { name: "email", type: "nvarchar(100)", comment: "work address" },
      { name: "photo", type: "varbinary(max)" },
    ]);
    expect(await rowsOf(content)).toEqual([
      ["1", long, Uint8Array.from(bytes)],
      ["2", null, null],
      ["3", "", new Uint8Array()],
    ]);
  });

  it("goes on after the last row over connections that end and queries that take too long", async () => {
    const all = Array.from({ length: 25 }, (_, at) => [String(at), `text ${at}`]);
    let asked = 0;
    holds(["people"], [number, text], (sql) => {
      if (!sql.startsWith("select top")) return undefined;
      if (++asked === 2) return "end";
      if (asked === 4) return { error: 1222 };
      const size = Number(/top \((\d+)\)/.exec(sql)?.[1]);
      const hex = /> cast\(cast\(0x([0-9a-f]+)/.exec(sql)?.[1];
      const after = hex === undefined ? -1 : Number(Buffer.from(hex, "hex").toString("utf16le"));
      return { rows: all.slice(after + 1, after + 1 + size) };
    });
    await using source = await connect({ batchRows: 10 });
    await using content = await open(source);
    expect(await rowsOf(content)).toEqual(all);
    expect(asked).toBeGreaterThan(4);
    const stretches = server.statements.filter((sql) => sql.startsWith("select top"));
    expect(new Set(stretches.map((sql) => /top \((\d+)\)/.exec(sql)?.[1]))).toEqual(new Set(["10", "5"]));
  });

  it("reads a table without a key in one query, and waits for a slow reader", async () => {
    const all = Array.from({ length: 7000 }, (_, at) => [`text ${at}`]);
    holds(["heap"], [text], (sql) => (sql.includes("[heap]") && !sql.includes(".objects") ? { rows: all } : undefined));
    await using source = await connect();
    await using content = await open(source);
    const rows: (readonly Cell[])[] = [];
    for await (const batch of content.batches({ signal })) {
      rows.push(...batch.rows);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(rows).toEqual(all);
  });

  it("begins a snapshot only where the database allows one", async () => {
    holds(["people"], [number], (sql) => (sql.includes("snapshot_isolation_state") ? { rows: [["1"]] } : undefined));
    await using source = await connect();
    await using content = await open(source);
    await rowsOf(content);
    expect(server.statements).toContain("set transaction isolation level snapshot; begin transaction");
    holds(["people"], [number], () => undefined);
    server.statements.length = 0;
    await rowsOf(content);
    expect(server.statements.some((sql) => sql.includes("begin transaction"))).toBe(false);
  });

  it.each([
    ["masked", ["card", "varchar", "20", "0", "0", "", "0", "0", "1"], "permission_denied"],
    ["encrypted", ["card", "varchar", "20", "0", "0", "", "0", "1", "0"], "encrypted"],
  ])("tells a column that is %s, and reads the others", async (_, hidden, reason) => {
    holds(["people"], [number, hidden], (sql) => (sql.startsWith("select top") ? { rows: [["1"]] } : undefined));
    await using source = await connect();
    await using content = await open(source);
    expect(await rowsOf(content)).toEqual([["1"]]);
    await expect(content.verify()).rejects.toMatchObject({
      reason,
      message: expect.stringContaining("card") as string,
    });
  });

  it("reads in one query where a part of the key cannot be seen", async () => {
    const hidden = ["part", "int", "4", "10", "0", "", "2", "0", "1"];
    holds(["people"], [number, hidden], (sql) =>
      sql.startsWith("select  cast") ? { rows: [["1"], ["1"]] } : undefined,
    );
    await using source = await connect({ batchRows: 1 });
    await using content = await open(source);
    expect(await rowsOf(content)).toEqual([["1"], ["1"]]);
  });

  it("tells that the columns changed meanwhile", async () => {
    holds(["people"], [number], () => undefined);
    await using source = await connect();
    await using content = await open(source);
    await expect(content.verify()).resolves.toBeUndefined();
    holds(["people"], [number, text], () => undefined);
    await expect(content.verify()).rejects.toMatchObject({ reason: "schema_changed" });
  });

  it("says what is wrong without the server's words", async () => {
    server.refuse = 18_456;
    await expect(connect({ user: "nobody", password: "made-up" })).rejects.toMatchObject({
      reason: "credentials_expired",
      message: expect.not.stringContaining("words of the server") as string,
    });
    server.refuse = undefined;
    holds(["people"], [number], (sql) => (sql.startsWith("select top") ? { error: 229 } : undefined));
    await using source = await connect();
    await using content = await open(source);
    await expect(rowsOf(content)).rejects.toMatchObject({
      reason: "permission_denied",
      message: "The account may not read it. (error 229)",
    });
    await expect(connect({ port: 1 })).rejects.toMatchObject({ reason: "source_unavailable" });
  });
});

it("writes any name and any value so that it stays one", () => {
  expect(identifier("a]; drop table x--")).toBe("[a]]; drop table x--]");
  expect(literal("'\\\n")).toBe("cast(0x27005c000a00 as nvarchar(max))");
  expect(literal("")).toBe("N''");
});

it("declares types as they were", () => {
  expect(declared("nvarchar", 200, 0, 0)).toBe("nvarchar(100)");
  expect(declared("varchar", -1, 0, 0)).toBe("varchar(max)");
  expect(declared("decimal", 9, 10, 2)).toBe("decimal(10, 2)");
  expect(declared("datetime2", 8, 27, 7)).toBe("datetime2(7)");
  expect(declared("int", 4, 10, 0)).toBe("int");
});

it("writes out what comes after a key of several columns", () => {
  const column = (name: string, type: string, key: number): Column => ({
    ...{ name, type, key, comment: "", kind: "text", hidden: null },
  });
  const [a, b] = [column("a", "int", 1), column("b", "date", 2)];
  const table: Table = { database: "d", schema: "s", name: "t", view: false, rows: null, filtered: false };
  expect(stretchOf(table, [a, b], [a, b], ["1", "2"], 7)).toBe(
    "select top (7) cast([a] as nvarchar(max)), convert(nvarchar(max), [b], 126) from [d].[s].[t] " +
      "where ([a] > cast(cast(0x3100 as nvarchar(max)) as int)) or ([a] = cast(cast(0x3100 as nvarchar(max)) as int) " +
      "and [b] > cast(cast(0x3200 as nvarchar(max)) as date)) order by [a], [b]",
  );
});

it("prints a grant for any name", () => {
  expect(policy({ database: "a]b", user: "r" })).toContain("use [a]]b];");
});
