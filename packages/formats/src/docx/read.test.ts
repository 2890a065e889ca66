import { describe, expect, it } from "vitest";
import { isBlock } from "@assay/spec";
import { recognise } from "../recognise.ts";
import { docxParts, makeDocx, wordParagraph, wordPart, wordTable } from "../testing/make-office.ts";
import { relations } from "../testing/make-xlsx.ts";
import { makeZip } from "../testing/make-zip.ts";
import { cells, coreText, inputOf, placeOf, reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const paragraph = wordParagraph;

// Text of each line of prose, with its place.
async function prose(file: Uint8Array): Promise<string[]> {
  const lines: string[] = [];
  for await (const item of read(inputOf(file, { random: true }))) {
    if (!isBlock(item) || item.fields !== undefined) continue;
    for (const start of item.records ?? []) {
      const end = item.bytes.indexOf(0x0a, start);
      lines.push(`${placeOf(item, { start, end })}: ${Buffer.from(item.bytes.subarray(start, end)).toString()}`);
    }
  }
  return lines;
}

describe("the body", () => {
  it("is told by paragraph, runs joined", async () => {
    const mixed =
      "<w:p><w:r><w:t>555</w:t><w:noBreakHyphen/><w:t>0100</w:t><w:tab/><w:t>Bo</w:t><w:br/><w:t>Lim</w:t></w:r></w:p>";
    const file = makeDocx(`${paragraph("ann@", "example", ".com")}${paragraph("")}${mixed}`);
    expect(await prose(file)).toEqual(["paragraph 1: ann@example.com", "paragraph 3: 555-0100 Bo Lim"]);
  });

  it("has tables under their headings, with tables inside cells as text", async () => {
    const nested = `<w:tbl><w:tr><w:tc>${paragraph("Name")}</w:tc><w:tc>${paragraph("Email")}</w:tc></w:tr><w:tr><w:tc>${paragraph("Ann Tan")}${wordTable([["x", "y"]])}</w:tc><w:tc>${paragraph("ann@example.com")}</w:tc></w:tr></w:tbl>`;
    const result = await reading(read, makeDocx(nested + paragraph("after") + wordTable([["1", "2"]])), {
      random: true,
    });
    expect(result.blocks.flatMap(({ cells: list = [] }) => list)).toEqual([
      ["titles", "Name", "table 1 > cell A1"],
      ["titles", "Email", "table 1 > cell B1"],
      ["Name", "Ann Tan\nx\ny", "table 1 > cell A2"],
      ["Email", "ann@example.com", "table 1 > cell B2"],
      ["column A", "1", "table 2 > cell A1"],
      ["column B", "2", "table 2 > cell B1"],
    ]);
    expect(coreText({ ...result, blocks: result.blocks.filter((block) => block.cells === undefined) })).toEqual(
      "after\n",
    );
  });

  it("keeps hidden, deleted, moved, inserted text and text boxes apart", async () => {
    const box = `<w:txbxContent>${paragraph("Di Ng")}${paragraph("S1234567D")}</w:txbxContent>`;
    const body = `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden </w:t></w:r><w:del w:author="Bo Lim"><w:r><w:delText>old@example.com</w:delText></w:r></w:del><w:ins w:author="Bo Lim"><w:r><w:t>new@example.com</w:t></w:r></w:ins><w:moveFrom w:author="Bo Lim"><w:r><w:t>/gone</w:t></w:r></w:moveFrom><w:r><w:instrText> HYPERLINK "mailto:cy@example.com" </w:instrText></w:r><mc:AlternateContent><mc:Choice><wp:docPr id="1" descr="Photo of Ed Ho"/>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:p>`;
    const file = makeDocx(body);
    expect(await prose(file)).toEqual(["paragraph 1: hidden new@example.com"]);
    expect(cells(await reading(read, file, { random: true }))).toEqual([
      ["author", "Bo Lim"],
      ["alternative text", "Photo of Ed Ho"],
      ["text box", "Di Ng\nS1234567D"],
      ["deleted text", "old@example.com/gone"],
      ["field", 'HYPERLINK "mailto:cy@example.com"'],
    ]);
  });
});

describe("the other parts", () => {
  it("are read: headers, footers, notes, comments, properties, links, files inside", async () => {
    const file = makeDocx(paragraph("body"), {
      "word/header1.xml": wordPart("hdr", paragraph("Payroll of Ann")),
      "word/footer2.xml": wordPart("ftr", paragraph("Bo Lim")),
      "word/footnotes.xml": wordPart("footnotes", `<w:footnote>${paragraph("see cy@example.com")}</w:footnote>`),
      "word/comments.xml": wordPart(
        "comments",
        `<w:comment w:author="Di Ng" w:initials="DN">${paragraph("call 555-0100")}</w:comment>`,
      ),
      "word/_rels/document.xml.rels": relations([["r9", "hyperlink", "mailto:ed@example.com"]]),
      "word/styles.xml": "<s>not read</s>",
      "word/charts/chart1.xml": "<c:chart xmlns:c='c'><c:v>Fay Oh</c:v></c:chart>",
      "docProps/core.xml":
        "<cp:coreProperties xmlns:cp='c' xmlns:dc='d'><dc:creator>Gil Poh</dc:creator><cp:revision>7</cp:revision></cp:coreProperties>",
      "docProps/custom.xml":
        "<Properties><property name='Client'><vt:lpwstr xmlns:vt='v'>Hal Quek</vt:lpwstr></property></Properties>",
      "word/embeddings/sheet.xlsx": "PK",
      "word/media/image1.png": "\x89PNG",
    });
    expect(await prose(file)).toEqual([
      "paragraph 1: body",
      "header 1 > paragraph 1: Payroll of Ann",
      "footer 2 > paragraph 1: Bo Lim",
      "footnotes > paragraph 1: see cy@example.com",
      "comments > paragraph 1: call 555-0100",
    ]);
    const result = await reading(read, file, { random: true });
    expect(result.blocks.flatMap(({ cells: list = [] }) => list)).toEqual([
      ["hyperlink", "mailto:ed@example.com", "hyperlink"],
      ["author", "Di Ng", "comments > author"],
      ["chart", "Fay Oh", "word/charts/chart1.xml > chart"],
      ["creator", "Gil Poh", "docProps/core.xml > creator"],
      ["Client", "Hal Quek", "docProps/custom.xml > Client"],
    ]);
    expect(result.members.map(([name]) => name)).toEqual(["word/embeddings/sheet.xlsx", "word/media/image1.png"]);
  });
});

describe("hostile documents", () => {
  it("damaged at any place end typed", async () => {
    const whole = makeDocx(paragraph("x".repeat(500)) + wordTable([["a", "b"]]), {
      "word/header1.xml": wordPart("hdr", paragraph("h")),
    });
    for (let at = 0; at < whole.length; at += 40) {
      const { error: cut = "none" } = await reading(read, whole.subarray(0, at), { random: true });
      const flipped = Uint8Array.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x55;
      const { error = "none" } = await reading(read, flipped, { random: true });
      for (const reason of [cut, error])
        expect([at, reason]).toEqual([
          at,
          expect.stringMatching(/^(?:none|truncated|malformed|encrypted|unsupported_format|limit_\w+)$/),
        ]);
    }
  });

  it("nested without end are read as text and told", async () => {
    const deep = 20_000;
    const result = await reading(
      read,
      makeDocx(
        `${"<w:tbl><w:tr><w:tc>".repeat(deep)}${paragraph("ann@example.com")}${"</w:tc></w:tr></w:tbl>".repeat(deep)}`,
      ),
      { random: true },
    );
    expect(result.error).toEqual("limit_depth");
    expect(
      (
        await reading(
          read,
          makeDocx(`${"<w:p>".repeat(deep)}<w:t>x</w:t>${"</w:p>".repeat(deep)}${paragraph("after")}`),
          { random: true },
        )
      ).error,
    ).toEqual("limit_depth");
  });

  it("with entities that expand or name files give nothing of them", async () => {
    const body =
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>x&b;&f;y</w:t></w:r></w:p></w:body></w:document>';
    const result = await reading(read, makeDocx("", { "word/document.xml": body }), { random: true });
    expect(result.blocks.map(({ text }) => text.length < 20 && !text.includes("root"))).toEqual([true]);
  });

  it("that unpack without end are cut at the ratio", async () => {
    const result = await reading(read, makeDocx(paragraph("a".repeat(20_000_000))), {
      random: true,
      limits: { ratio: 50 },
    });
    expect(result.error).toEqual("limit_ratio");
    expect(result.blocks.length).toBeGreaterThan(0);
  });

  it("that can only be streamed are read the same", async () => {
    const file = makeDocx(paragraph("a") + wordTable([["b"]]));
    expect(await reading(read, file, { chunks: [7] })).toEqual(await reading(read, file, { random: true }));
  });
});

it("gives all of a paragraph of many megabytes", async () => {
  const text = "ann@example.com ".repeat(300_000);
  const result = await reading(read, makeDocx(paragraph(text)), { random: true });
  expect(coreText(result).replaceAll("\n", "").length).toEqual(text.length);
});

it("is recognised by its parts, or by its name where they come late", () => {
  const parts = docxParts(paragraph("x"));
  const id = (file: Uint8Array, name: string): string => {
    const result = recognise(file, name);
    return "reader" in result ? result.reader.id : result.unsupported;
  };
  expect(id(makeZip(parts), "a.bin")).toEqual("docx");
  expect(id(makeZip(parts.slice(0, 1)), "a.docm")).toEqual("docx");
});
