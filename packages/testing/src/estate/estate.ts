import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import {
  applicationLog,
  chineseTicket,
  customerExport,
  invoice,
  letter,
  payments,
  payroll,
  sickNotes,
  stock,
  wikiPage,
} from "./files.ts";
import type { EstateFile } from "./files.ts";
import { Population } from "./people.ts";
import type { Person } from "./people.ts";
import { zipOf } from "./zip.ts";

/** How large an estate to make. */
export interface EstateOptions {
  /** The same seed makes the same estate. (Default: 7) */
  readonly seed?: number;
  /** Multiplies the rows of tables and logs. (Default: 1) */
  readonly scale?: number;
}

/** A sample estate on disk. */
export interface Estate {
  readonly root: string;
  readonly files: number;
  readonly bytes: number;
  /** Every e-mail address, telephone, identity, account and card number and full name in it. */
  readonly planted: ReadonlySet<string>;
}

/** Makes a folder such as an organisation has: exports, payroll, logs, letters, tickets, a wiki, archives, and files that cannot be read. All people are made up. */
export function makeEstate(root: string, { seed = 7, scale = 1 }: EstateOptions = {}): Estate {
  let files = 0;
  let bytes = 0;
  const people = new Population(seed);
  for (const { path, content } of estateFiles(people, scale)) {
    const full = join(root, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    files += 1;
    bytes += Buffer.byteLength(content);
  }
  return { root, files, bytes, planted: people.planted };
}

function* estateFiles(people: Population, scale: number): Generator<EstateFile> {
  const rows = (base: number): number => Math.max(1, Math.round(base * scale));
  for (const country of ["SG", "CN", "US", "GB", "ES", "BR"] as const) yield* exportsOf(people, country, rows(300));
  for (let month = 1; month <= 12; month++) yield payroll(people, `2025-${String(month).padStart(2, "0")}`, rows(80));
  for (const year of ["2023", "2024", "2025"]) yield sickNotes(people, year, rows(120));
  for (let day = 1; day <= 10; day++) yield payments(people, `2025-11-${String(day).padStart(2, "0")}`, rows(60));
  for (let index = 0; index < 12; index++) yield applicationLog(people, `app-${index}`, rows(800));
  for (let index = 0; index < 80; index++) yield letter(people, index);
  for (let index = 0; index < 40; index++) yield chineseTicket(people, index);
  for (let index = 0; index < 40; index++) yield wikiPage(people, index);
  for (let index = 0; index < 40; index++) yield invoice(people, index);
  for (let index = 0; index < 10; index++) yield stock(people, index);
  yield* archives(people, rows(200));
  yield* hardCases(people);
}

function* exportsOf(people: Population, country: Person["country"], rows: number): Generator<EstateFile> {
  for (const quarter of ["q1", "q2", "q3"])
    yield customerExport(people, `customers-${country.toLowerCase()}-2025-${quarter}`, country, rows);
}

/** Old data that was packed away. */
function* archives(people: Population, rows: number): Generator<EstateFile> {
  const log = applicationLog(people, "old", rows);
  yield { path: "archive/app-2023.ndjson.gz", content: gzipSync(log.content) };
  const members = [customerExport(people, "migrated-us", "US", rows), letter(people, 9000), stock(people, 99)];
  yield { path: "archive/migration-2022.zip", content: zipOf(members) };
}

/** What every real share has too: damage, passwords, formats nobody knows, nothing at all. */
function* hardCases(people: Population): Generator<EstateFile> {
  const packed = gzipSync(applicationLog(people, "cut", 3000).content);
  yield { path: "archive/app-2022.ndjson.gz", content: packed.subarray(0, Math.floor(packed.length / 2)) };
  yield {
    path: "archive/board-minutes.zip",
    content: zipOf([{ path: "minutes.txt", content: "sealed" }], { encrypted: true }),
  };
  yield {
    path: "archive/sensor.dat",
    content: Uint8Array.from(
      { length: 4096 },
      (_, index) => ((index * 37 + (index >> 3)) % 256) & (index % 5 === 0 ? 0 : 255),
    ),
  };
  yield { path: "inbox/empty.txt", content: "" };
}
