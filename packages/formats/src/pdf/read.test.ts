import { expect, it } from "vitest";
import { isBlock } from "@assay/spec";
import { recognise } from "../recognise.ts";
import { makePdf, pdfStream, pdfText } from "../testing/make-pdf.ts";
import { coreText, inputOf, placeOf, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const prose = (result: Reading): string =>
  coreText({ ...result, blocks: result.blocks.filter((block) => block.cells === undefined) });
const cells = (result: Reading): (readonly string[])[] => result.blocks.flatMap(({ cells: list = [] }) => list);

it("tells text by page and line", async () => {
  const file = makePdf({ pages: [pdfText("Ann Tan", "ann@example.com"), pdfText("Bo Lim")] });
  const places: string[] = [];
  for await (const item of read(inputOf(Uint8Array.from(file)))) {
    if (isBlock(item)) for (const start of item.records ?? []) places.push(placeOf(item, { start, end: start + 1 }));
  }
  expect(places).toEqual(["page 1 > line 1", "page 1 > line 2", "page 2 > line 1"]);
  expect(prose(await reading(read, file, { random: true }))).toEqual("Ann Tan\nann@example.com\nBo Lim\n");
  expect(await reading(read, file, { chunks: [11] })).toEqual(await reading(read, file, { random: true }));
});

it("tells form fields, notes, links, information, outline and attachments", async () => {
  const result = await reading(
    read,
    makePdf({
      pages: [pdfText("x")],
      page: "/Annots [101 0 R 102 0 R 103 0 R 104 0 R]",
      catalogue:
        "/AcroForm << /Fields [101 0 R] >> /Outlines 110 0 R /Names << /EmbeddedFiles << /Names [(list.csv) 120 0 R] >> >>",
      trailer: "/Info 130 0 R",
      objects: {
        101: "<< /Type /Annot /Subtype /Widget /FT /Tx /T (email) /V (bo@example.com) /Rect [0 0 9 9] >>",
        102: "<< /Type /Annot /Subtype /Text /T (Cy Ng) /Contents (call 555-0100) /Rect [0 0 9 9] >>",
        103: "<< /Type /Annot /Subtype /Link /A << /S /URI /URI (mailto:di@example.com) >> /Rect [0 0 9 9] >>",
        104: "<< /Type /Annot /Subtype /FileAttachment /FS << /F (pinned.txt) /EF << /F 122 0 R >> >> /Rect [0 0 9 9] >>",
        110: "<< /First 111 0 R /Last 111 0 R /Count 1 >>",
        111: "<< /Title (Case of Ed Ho) /Parent 110 0 R /Dest [10 0 R /Fit] >>",
        120: "<< /Type /Filespec /F (list.csv) /EF << /F 121 0 R >> >>",
        121: pdfStream("a,b\n1,2\n", "/Type /EmbeddedFile"),
        122: pdfStream("pinned words", "/Type /EmbeddedFile"),
        130: "<< /Author (Fay Oh) /Client (Gil Poh) /Producer (maker) >>",
      },
    }),
  );
  expect(result.error).toEqual(undefined);
  expect(cells(result)).toEqual([
    ["author", "Cy Ng", "page 1 > author"],
    ["annotation", "call 555-0100", "page 1 > annotation"],
    ["hyperlink", "mailto:di@example.com", "page 1 > hyperlink"],
    ["email", "bo@example.com", "page 1 > email"],
    ["Author", "Fay Oh", "document > Author"],
    ["Client", "Gil Poh", "document > Client"],
    ["Producer", "maker", "document > Producer"],
    ["outline", "Case of Ed Ho", "document > outline"],
  ]);
  expect(result.members).toEqual([
    ["pinned.txt", "pinned words"],
    ["list.csv", "a,b\n1,2\n"],
  ]);
});

it("opens what only its owner has locked, and tells what needs a password", async () => {
  const pages = [pdfText("ann@example.com")];
  const open = await reading(read, makePdf({ pages, passwords: { owner: "boss", user: "" } }));
  expect([open.error, prose(open)]).toEqual([undefined, "ann@example.com\n"]);
  const closed = await reading(read, makePdf({ pages, passwords: { owner: "boss", user: "secret" } }));
  expect([closed.error, closed.blocks]).toEqual(["encrypted", []]);
});

it("tells pages that hold no text, and lets blank ones be", async () => {
  const result = await reading(
    read,
    makePdf({ pages: ["", "q 0 0 100 100 re f 1 0 0 1 5 5 cm 0 0 9 9 re S Q", pdfText("x")] }),
  );
  expect([result.error, result.omissions]).toEqual([
    undefined,
    ["unsupported_format: Pages without text, which may be scans: 1. What they show was not read."],
  ]);
});

it("reads text in the character sets of East Asian fonts", async () => {
  const file = makePdf({
    pages: ["BT /F2 12 Tf 72 720 Td <D5C5CEB0> Tj ET"],
    page: "/Resources << /Font << /F2 100 0 R >> >>",
    objects: {
      100: "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [101 0 R] >>",
      101: "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 102 0 R >>",
      102: "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
    },
  });
  expect(
    prose(
      await reading(
        read,
        Buffer.from(
          file.toString("latin1").replace("/Resources << /Font << /F1 3 0 R >> >> ", " ".repeat(39)),
          "latin1",
        ),
      ),
    ),
  ).toEqual("张伟\n");
});

it("damaged at any place ends typed", async () => {
  const whole = makePdf({ pages: [pdfText("a"), pdfText("b")] });
  for (let at = 0; at < whole.length; at += 60) {
    const flipped = Uint8Array.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 0x55;
    for (const file of [flipped, whole.subarray(0, at)]) {
      const { error = "none" } = await reading(read, file);
      expect([at, error]).toEqual([at, expect.stringMatching(/^(?:none|truncated|malformed|encrypted)$/)]);
    }
  }
});

it("with pages that hold one another, or are claimed and missing, ends typed", async () => {
  const file = makePdf({ pages: [pdfText("a")] }).toString("latin1");
  const loop = file.replace("/Kids [10 0 R]", "/Kids [2 0 R ]");
  const claimed = file.replace("/Count 1 ", "/Count 99999999 ");
  expect((await reading(read, Buffer.from(loop, "latin1"))).error).toEqual("malformed");
  expect(prose(await reading(read, Buffer.from(claimed, "latin1")))).toEqual("a\n");
});

it("is recognised by its first bytes, and runs where it can be killed", () => {
  const found = recognise(makePdf({ pages: ["x"] }), "a.bin");
  expect("reader" in found ? [found.reader.id, found.reader.isolated] : found).toEqual(["pdf", true]);
});
