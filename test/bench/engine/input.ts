import { blockBytes, blockMargin } from "@assay/spec";
import type { ScanBlock } from "@assay/engine";
import { Random } from "./random.ts";
import { words } from "./words.ts";

/** One kind of input. */
export interface Part {
  readonly name: "prose" | "csv" | "logs";
  readonly bytes: Buffer;
}

/** A third prose and code, a third a table of customers, a third access logs: made up, the same in every run. */
export function mixOf(bytes: number): Part[] {
  const each = Math.floor(bytes / 3);
  return [
    { name: "prose", bytes: fill(each, new Random(1), paragraph) },
    { name: "csv", bytes: Buffer.concat([Buffer.from(`${columns.join(",")}\n`), fill(each, new Random(2), row)]) },
    { name: "logs", bytes: fill(each, new Random(3), logLine) },
  ];
}

/** The blocks of a free text, as a reader makes them. */
export function texts({ name, bytes }: Part): ScanBlock[] {
  const blocks: ScanBlock[] = [];
  for (let from = 0; from < bytes.length; from += blockBytes) {
    const to = Math.min(bytes.length, from + blockBytes);
    const offset = Math.max(0, from - blockMargin);
    const core = { start: from - offset, end: to - offset };
    const shown = bytes.subarray(offset, Math.min(bytes.length, to + blockMargin));
    blocks.push({ bytes: shown, core, labels: [], firstRecord: 0, ordinal: blocks.length, asset: name });
  }
  return blocks;
}

/** The blocks of a table, as a reader makes them; its cells hold no comma and no quote. */
export function fields({ name, bytes }: Part): ScanBlock[] {
  const blocks: ScanBlock[] = [];
  let at = bytes.indexOf("\n") + 1;
  for (let firstRecord = 0; at < bytes.length;) {
    const block = tableBlock(bytes, at, firstRecord);
    blocks.push({ ...block, ordinal: blocks.length, asset: name });
    at += block.bytes.length;
    firstRecord += block.records.length;
  }
  return blocks;
}

function tableBlock(bytes: Buffer, from: number, firstRecord: number) {
  const cells: number[] = [];
  const records: number[] = [];
  let at = from;
  while (at < bytes.length && at - from < blockBytes - 4096) {
    records.push(at - from);
    const end = bytes.indexOf("\n", at);
    for (let label = 0; at <= end; label++) {
      const comma = bytes.indexOf(",", at);
      const stop = comma === -1 || comma > end ? end : comma;
      cells.push(at - from, stop - from, label);
      at = stop + 1;
    }
  }
  return {
    bytes: bytes.subarray(from, at),
    fields: Uint32Array.from(cells),
    records: Uint32Array.from(records),
    labels: columns,
    firstRecord,
  };
}

function fill(bytes: number, random: Random, make: (random: Random) => string): Buffer {
  const lines: string[] = [];
  for (let size = 0; size < bytes;) {
    const line = make(random);
    lines.push(line);
    size += line.length + 1;
  }
  return Buffer.from(`${lines.join("\n")}\n`);
}

const columns = "id first_name last_name email phone card ssn city notes amount created_at".split(" ");
const first = "James Mary Wei Olga Fatima Jose Anna Kenji Priya Liam Chloe Lukas".split(" ");
const last = "Smith Tan Garcia Ivanova Khan Sato Muller Rossi Patel Lim Brown Novak".split(" ");

function row(random: Random): string {
  const [given, family] = [random.of(first), random.of(last)];
  return [
    random.below(1_000_000),
    given,
    family,
    `${given}.${family}${random.below(1000)}@example${random.between(1, 50)}.com`.toLowerCase(),
    `+1-${random.between(200, 999)}-${random.between(200, 999)}-${random.digits(4)}`,
    withLuhn(`4${random.digits(14)}`),
    `${random.between(100, 665)}-${random.between(10, 99)}-${random.between(1000, 9999)}`,
    "Springfield",
    `customer called about order ${random.digits(6)} on ${random.between(1, 28)}/11/2025`,
    `${random.below(1000)}.${random.digits(2)}`,
    `2025-11-${random.between(10, 28)}T10:${random.between(10, 59)}:11Z`,
  ].join(",");
}

function withLuhn(digits: string): string {
  const sum = Array.from(digits, Number)
    .toReversed()
    .reduce((total, digit, index) => total + (index % 2 === 1 ? digit : 2 * digit - (digit > 4 ? 9 : 0)), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function logLine(random: Random): string {
  const address = Array.from({ length: 4 }, () => random.between(1, 254)).join(".");
  const time = `${random.between(10, 28)}/Nov/2025:10:${random.between(10, 59)}:${random.between(10, 59)} +0000`;
  const session = Array.from({ length: 4 }, () =>
    random
      .below(2 ** 32)
      .toString(16)
      .padStart(8, "0"),
  ).join("");
  const request = `GET /api/v1/orders/${random.between(1e9, 4e9)}?session=${session} HTTP/1.1`;
  const agent = `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${random.between(90, 130)}.0.${random.between(1000, 6000)}.${random.between(10, 200)} Safari/537.36`;
  return `${address} - - [${time}] "${request}" 200 ${random.between(100, 99999)} "https://www.shop.example/cart" "${agent}"`;
}

/** Sentences, now and then a line of code, now and then a value. */
function paragraph(random: Random): string {
  if (random.below(6) === 0) return codeLine(random);
  return Array.from({ length: random.between(2, 6) }, () => sentence(random)).join(" ");
}

function sentence(random: Random): string {
  const chosen = Array.from({ length: random.between(5, 18) }, () => random.of(words));
  if (random.below(12) === 0) chosen.push(`${random.of(first)} ${random.of(last)}`);
  if (random.below(20) === 0) chosen.push(String(random.between(1, 5000)));
  if (random.below(150) === 0) chosen.push(`${random.of(last)}@example.org`.toLowerCase());
  const text = chosen.join(random.below(9) === 0 ? ", " : " ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function codeLine(random: Random): string {
  const [a, b, c] = [random.of(words), random.of(words), random.of(words)];
  return random.of([
    `    if (${a}.${b} !== undefined) return ${c}(${random.below(100)});`,
    `def ${a}_${b}(self, ${c}=None): return self.${a}["${b}-${random.below(10)}"]`,
    `<a href="https://www.example.org/${a}/${b}?${c}=${random.below(1000)}">${a} ${b}</a>`,
    `version ${random.below(10)}.${random.below(20)}.${random.below(9)} (2025-${random.between(10, 12)}-${random.between(10, 28)}): ${a} ${b} ${c}`,
  ]);
}
