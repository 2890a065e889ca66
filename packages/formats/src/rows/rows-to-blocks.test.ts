import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { isBlock } from "@assay/spec";
import type { Cell, RowField } from "@assay/spec";
import { plain } from "../testing/reading.ts";
import { rowsToBlocks } from "./rows-to-blocks.ts";

const fields: readonly RowField[] = ["id", "email", "photo"].map((name) => ({ name, type: "text" }));

async function taken(rows: readonly (readonly Cell[])[], size: number, firstRow?: number): Promise<unknown[]> {
  const batches = Array.from({ length: Math.ceil(rows.length / size) }, (_, at) => ({
    rows: rows.slice(at * size, (at + 1) * size),
  }));
  const items: unknown[] = [];
  for await (const item of rowsToBlocks(fields, batches, firstRow)) {
    if (isBlock(item)) items.push(plain(item));
    else if (item.kind === "embedded") items.push([item.name, await content(item.stream?.() ?? [])]);
    else items.push(item);
  }
  return items;
}

async function content(stream: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of stream) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

it("makes rows records and columns fields", async () => {
  expect(
    await taken(
      [
        ["1", "a@example.com", null],
        [null, null, null],
        ["3", "", null],
      ],
      2,
    ),
  ).toEqual([
    {
      text: "1\ta@example.com\n\n3",
      cells: [
        ["id", "1", "row 1 > id"],
        ["email", "a@example.com", "row 1 > email"],
        ["id", "3", "row 3 > id"],
      ],
      records: [0, 16, 17],
      firstRecord: 0,
    },
  ]);
});

it("goes on counting where a resumed scan goes on", async () => {
  const [block] = await taken(
    [
      ["8", null, null],
      ["9", null, null],
    ],
    10,
    7,
  );
  expect(block).toEqual({
    text: "8\n9",
    cells: [
      ["id", "8", "row 8 > id"],
      ["id", "9", "row 9 > id"],
    ],
    records: [0, 2],
    firstRecord: 7,
  });
});

it("gives the same blocks for any batches", async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => [
    `${at}`,
    `Zoë${at}@example.com`.repeat(1 + (at % 3)),
    at % 5 === 0 ? null : "x",
  ]);
  const whole = await taken(rows, 60_000);
  expect(whole.length).toBeGreaterThan(2);
  expect(await taken(rows, 1)).toEqual(whole);
  expect(await taken(rows, 997)).toEqual(whole);
});

it("bounds the records of a block where rows are empty", async () => {
  const items = (await taken(
    Array.from({ length: 150_000 }, () => [null, null, null]),
    1000,
  )) as { records: number[]; firstRecord: number }[];
  expect(items.every(({ records }) => records.length <= 65_536)).toEqual(true);
  expect(items.reduce((sum, { records }) => sum + records.length, 0)).toEqual(150_000);
});

it("reads bytes as text, as a file, or tells that they are neither", async () => {
  const key = Uint8Array.from({ length: 32 }, (_, at) => (at * 77 + 131) & 255);
  const items = await taken(
    [
      ["1", Buffer.from("b@example.com"), gzipSync("in a file")],
      ["2", Buffer.from("Jos\xe9", "latin1"), key],
      ["3", null, key],
    ],
    10,
  );
  expect(items).toEqual([
    ["row 1/photo", expect.stringContaining("\u001f")],
    expect.objectContaining({
      cells: [
        ["id", "1", "row 1 > id"],
        ["email", "b@example.com", "row 1 > email"],
        ["id", "2", "row 2 > id"],
        ["email", "José", "row 2 > email"],
        ["id", "3", "row 3 > id"],
      ],
    }),
    { kind: "omission", reason: "unsupported_format", detail: "2 binary values of column photo in no known format." },
  ]);
});
