import { describe, expect, it } from "vitest";
import { exporterContract, hostileRun, render, sampleStoredRun } from "@assay/testing";
import { exporterOf } from "./exporter-of.test.help.ts";

const csv = exporterOf("csv");

/** RFC 4180, to the letter: every record ends in CRLF, a quote stands in a quoted field only, doubled. */
function parse(text: string): Record<string, string>[] {
  const records: string[][] = [];
  let record: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  while (field.lastIndex < text.length) {
    const at = field.lastIndex;
    const match = field.exec(text);
    if (match === null) throw new Error(`Not CSV at ${at}.`);
    record.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") record = (records.push(record), []);
  }
  const [header = [], ...rows] = records;
  return rows.map((row) => {
    if (row.length !== header.length) throw new Error("A row has another number of fields than the header.");
    return Object.fromEntries(header.map((column, at) => [column, row[at] ?? ""]));
  });
}

exporterContract({
  exporter: csv,
  ledger: "all",
  read: (text) => {
    const rows = parse(text);
    return {
      findings: rows.filter(({ kind }) => kind === "finding").length,
      ledger: rows.filter(({ kind }) => kind === "coverage").length,
    };
  },
  acting: (text) =>
    parse(text)
      .flatMap((row) => Object.values(row))
      .filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell)),
});

describe("csv", () => {
  it("keeps what a formula would have been, behind an apostrophe", async () => {
    const rows = parse(await render(csv, hostileRun(), { language: "en" }));
    const fields = rows.filter(({ kind }) => kind === "finding").map(({ field }) => field);
    expect(fields.slice(8, 18)).toEqual([
      `'=HYPERLINK("http://198.51.100.7/","x")`,
      "'=1+1",
      "'+1",
      "'-2+3",
      "'@SUM(A1)",
      String.raw`\u{9}=1+1`,
      String.raw`\u{D}=1+1`,
      String.raw`\u{A}=1+1`,
      String.raw`\u{0}=1+1`,
      "'＝1+1",
    ]);
  });

  it("says in the asked language why something was not read and what to do", async () => {
    const rows = parse(await render(csv, sampleStoredRun(), { language: "zh-Hans" }));
    const locked = rows.find(({ asset }) => asset === "file:///data/locked");
    expect(locked).toMatchObject({
      kind: "coverage",
      status: "failed",
      reason: "permission_denied",
      explanation: "没有读取权限",
      next: "授予读取权限后运行 `assay scan --retry 01JABC00000000000000000000`",
    });
  });

  it("begins with a byte-order mark where a spreadsheet program is to open it", async () => {
    const plain = await render(csv, sampleStoredRun(), { language: "en" });
    expect(await render(csv, sampleStoredRun(), { language: "en", bom: true })).toBe(`\u{FEFF}${plain}`);
  });
});
