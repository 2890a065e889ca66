import { blockMargin } from "@assay/spec";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { BlockEvidence } from "./evidence.ts";
import type { ScanBlock } from "./scan-block.ts";
import { createScanner } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";
import { createTally } from "./tally.ts";
import type { AssetFindings } from "./tally.ts";
import { tableBlock } from "./testing/blocks.ts";
import { testChecks, testDetectors } from "./testing/detectors.ts";

let scanner: Scanner;
beforeAll(async () => {
  scanner = await createScanner({ detectors: testDetectors, checks: testChecks, key: new Uint8Array(32).fill(7) });
});

const values =
  "S1234567D T0000001E ada@mail.example Grace@navy.example 4111111111111111 10.0.0.1 1815-12-10 111222333 Buddhist 王小明 张三";
const words = "NRIC bsn: card 姓名 mail tracking the of 😀 é 身份证 x1 12 - @ . _ ( \u3000";
const pieces = [
  ...values.split(" "),
  ...words.split(" "),
  "Ada Lovelace",
  "Grace Hopper",
  "4111 1111 1111 1111",
  "date of birth",
];
const separators = [" ", " ", " ", "\n", "\r\n", ", ", "", "\n\n", "；"];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(...separators), fc.integer({ min: 0, max: 40 })), {
    maxLength: 120,
  })
  .map((parts) =>
    parts
      .map(([piece, separator, gap]) => piece + separator + (gap > 35 ? " lorem ipsum ".repeat(gap * 6) : ""))
      .join(""),
  );

/** Cuts bytes as the reader of free text does: each block answers for its core and carries a margin on both sides. */
function cutText(bytes: Buffer, cuts: readonly number[]): { block: ScanBlock; offset: number }[] {
  const ends = [...new Set(cuts.map((cut) => Math.floor(cut * bytes.length))), bytes.length].toSorted((a, b) => a - b);
  let from = 0;
  return ends.map((to, ordinal) => {
    const offset = Math.max(0, from - blockMargin);
    const core = { start: from - offset, end: to - offset };
    from = to;
    const block = {
      bytes: bytes.subarray(offset, Math.min(bytes.length, to + blockMargin)),
      core,
      labels: [],
      firstRecord: 0,
      ordinal,
    };
    return { block, offset };
  });
}

function tallied(
  blocks: readonly { block: ScanBlock; offset: number }[],
  order: readonly number[] = [],
): AssetFindings {
  const tally = createTally({ detectors: testDetectors, placesPerFinding: 20 });
  const scanned = blocks.map(({ block, offset }): [BlockEvidence, ScanBlock, number] => [
    scanner.scan(block),
    block,
    offset,
  ]);
  const shuffled = scanned.toSorted(([a], [b]) => (order[a.ordinal] ?? a.ordinal) - (order[b.ordinal] ?? b.ordinal));
  for (const [evidence, { labels }, offset] of shuffled) {
    tally.add(evidence, labels, ({ start, end }) => ({ steps: [], bytes: [start + offset, end + offset] }));
  }
  return tally.finish();
}

const cut = fc.integer({ min: 0, max: 9999 }).map((share) => share / 10_000);
const cuts = fc.array(cut, { maxLength: 12, size: "max" });
const order = fc.array(fc.integer(), { maxLength: 12 });

it("finds the same in free text wherever it is cut and whichever block comes first", () => {
  fc.assert(
    fc.property(texts, cuts, order, (text, at, by) => {
      const bytes = Buffer.from(text);
      expect(tallied(cutText(bytes, at), by)).toEqual(tallied(cutText(bytes, [])));
    }),
    { numRuns: 300 },
  );
});

it("finds the same when every byte is a block of its own", () => {
  const text =
    "姓名：王小明\r\nNRIC S1234567D, Ada Lovelace ada@mail.example\r\ncard 4111 1111 1111 1111 12 é 身份证S1234567D\n";
  const bytes = Buffer.from(text);
  const everywhere = Array.from({ length: bytes.length }, (_, at) => at / bytes.length);
  expect(tallied(cutText(bytes, everywhere))).toEqual(tallied(cutText(bytes, [])));
});

const cells = fc.oneof(
  fc.constantFrom(...pieces),
  fc.constant(""),
  texts.map((text) => text.slice(0, 60)),
);
const rows = fc.array(fc.array(cells, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 40, size: "max" });
const labels = ["nric", "name", "note", "customer_bsn"];

it("finds the same in a table wherever it is cut and whichever block comes first", () => {
  fc.assert(
    fc.property(rows, cuts, order, (table, at, by) => {
      expect(tallied(cutTable(table, at), by)).toEqual(tallied(cutTable(table, [])));
    }),
    { numRuns: 200 },
  );
});

/** Cuts a table between rows; places are told by the row, as the reader would. */
function cutTable(
  table: readonly (readonly string[])[],
  at: readonly number[],
): { block: ScanBlock; offset: number }[] {
  const ends = [...new Set(at.map((cut) => Math.floor(cut * table.length))), table.length].toSorted((a, b) => a - b);
  let from = 0;
  let offset = 0;
  return ends.map((to, ordinal) => {
    const block = tableBlock(labels, table.slice(from, to), { ordinal, firstRecord: from });
    const cut = { block, offset };
    offset += block.bytes.length;
    from = to;
    return cut;
  });
}

it("finds the same when a record goes on in the next block", () => {
  const row = ["S1234567D", "Ada Lovelace", "ada@mail.example", "111222333"];
  const whole = tableBlock(labels, [row, row]);
  const cell = (index: number) => Array.from(whole.fields ?? []).slice(3 * index, 3 * index + 3);
  const cut = cell(2)[0] ?? 0;
  const fields = (from: number, to: number, by: number) =>
    Uint32Array.from(
      Array.from({ length: to - from }, (_, index) => cell(from + index)).flatMap(([start = 0, end = 0, label = 0]) => [
        start - by,
        end - by,
        label,
      ]),
    );
  const first = { ...whole, bytes: whole.bytes.subarray(0, cut), fields: fields(0, 2, 0), records: Uint32Array.of(0) };
  const second = {
    ...whole,
    bytes: whole.bytes.subarray(cut),
    fields: fields(2, 8, cut),
    records: Uint32Array.of((whole.records?.[1] ?? 0) - cut),
    ordinal: 1,
  };
  expect(
    tallied([
      { block: first, offset: 0 },
      { block: second, offset: cut },
    ]),
  ).toEqual(tallied([{ block: whole, offset: 0 }]));
});
