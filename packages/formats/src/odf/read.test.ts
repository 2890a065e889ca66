import { expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { makeOdf, odfPart } from "../testing/make-odf.ts";
import { coreText, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const prose = (result: Reading): string =>
  coreText({ ...result, blocks: result.blocks.filter((block) => block.cells === undefined) });
const cells = (result: Reading): (readonly string[])[] => result.blocks.flatMap(({ cells: list = [] }) => list);

it("tells paragraphs, tables, notes, comments, deleted and hidden text", async () => {
  const body = `<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Bo Lim</dc:creator><dc:date>2024-01-02T10:00:00</dc:date></office:change-info><text:p>old@example.com</text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:h>Case<text:s text:c="2"/>of</text:h><text:p>ann@<text:span>example</text:span>.com<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>see Cy Ng</text:p></text:note-body></text:note> next<office:annotation><dc:creator>Di Oh</dc:creator><dc:date>2024-01-02</dc:date><text:p>call 555-0100</text:p></office:annotation><text:a xlink:href="mailto:ed@example.com">Ed</text:a><text:hidden-text text:string-value="Fay Poh"/></text:p>
<table:table><table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>Email</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"><table:table-cell><text:p>Gil</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>gil@example.com</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Hal</text:p></table:table-cell></table:table-row></table:table>`;
  const file = makeOdf("text", body, {
    "styles.xml": odfPart("document-styles", "<style:header><text:p>Payroll of Ian</text:p></style:header>"),
    "meta.xml": odfPart(
      "document-meta",
      '<meta:initial-creator>Jo Quek</meta:initial-creator><meta:user-defined meta:name="Client">Kim</meta:user-defined><meta:document-statistic/>',
    ),
    "Object 1/content.xml": odfPart("document-content", "<text:p>chart of Lee</text:p>"),
    "Pictures/1.png": "png",
    "settings.xml": "<s>not read</s>",
  });
  const result = await reading(read, file, { random: true });
  expect(result.error).toEqual(undefined);
  expect(prose(result)).toEqual("Case  of\nann@example.com nextEd\nPayroll of Ian\nchart of Lee\n");
  expect(cells(result)).toEqual([
    ["titles", "Name", "table 1 > cell A1"],
    ["titles", "Email", "table 1 > cell D1"],
    ["Name", "Gil", "table 1 > cell A2"],
    ["Email", "gil@example.com", "table 1 > cell D2"],
    ["Name", "Hal", "table 1 > cell A4"],
    ["deleted text", "Bo Lim\nold@example.com", "deleted text"],
    ["note", "see Cy Ng", "note"],
    ["comment", "Di Oh\ncall 555-0100", "comment"],
    ["hyperlink", "mailto:ed@example.com", "hyperlink"],
    ["hidden text", "Fay Poh", "hidden text"],
    ["initial-creator", "Jo Quek", "meta.xml > initial-creator"],
    ["Client", "Kim", "meta.xml > Client"],
  ]);
  expect(result.members).toEqual([["Pictures/1.png", "png"]]);
});

it("tells slides with their notes", async () => {
  const slide = (text: string): string =>
    `<draw:page><draw:frame><draw:text-box><text:p>${text}</text:p></draw:text-box></draw:frame><presentation:notes><text:p>notes on ${text}</text:p></presentation:notes></draw:page>`;
  const result = await reading(read, makeOdf("presentation", slide("Ann") + slide("Bo")), { random: true });
  expect([prose(result), cells(result)]).toEqual([
    "Ann\nBo\n",
    [
      ["notes", "notes on Ann", "slide 1 > notes"],
      ["notes", "notes on Bo", "slide 2 > notes"],
    ],
  ]);
});

it("with a password is told to be encrypted", async () => {
  const manifest =
    '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>';
  const result = await reading(read, makeOdf("text", "", { "META-INF/manifest.xml": manifest }), { random: true });
  expect([result.error, result.blocks]).toEqual(["encrypted", []]);
});

it("damaged at any place ends typed", async () => {
  const whole = makeOdf("text", `<text:p>${"x".repeat(300)}</text:p>`, { "META-INF/manifest.xml": "<m/>" });
  for (let at = 0; at < whole.length; at += 20) {
    const flipped = Uint8Array.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 0x55;
    for (const file of [flipped, whole.subarray(0, at)]) {
      const { error = "none" } = await reading(read, file, { random: true });
      expect([at, error]).toEqual([
        at,
        expect.stringMatching(/^(?:none|truncated|malformed|encrypted|unsupported_format|limit_\w+)$/),
      ]);
    }
  }
});

it("that names a file of the machine gives nothing of it", async () => {
  const file = makeOdf("text", "", {
    "styles.xml": '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><text:p xmlns:text="t">a&f;b</text:p>',
  });
  expect(prose(await reading(read, file, { random: true })).includes("root")).toEqual(false);
});

it("is recognised by its first member", () => {
  const found = recognise(makeOdf("text", ""), "a.zip");
  expect("reader" in found ? found.reader.id : found).toEqual("odf");
});
