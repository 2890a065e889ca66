import { expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { makePptx, slidePart } from "../testing/make-office.ts";
import { relations } from "../testing/make-xlsx.ts";
import { coreText, reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const words = (...texts: readonly string[]): string =>
  `<a:p>${texts.map((text) => `<a:r><a:t>${text}</a:t></a:r>`).join("")}</a:p>`;

it("tells slides in the order shown, with tables, notes, comments and what lies outside the slides", async () => {
  const table = `<a:tbl><a:tr><a:tc><a:txBody>${words("Ann")}</a:txBody></a:tc><a:tc><a:txBody>${words("ann@example.com")}</a:txBody></a:tc></a:tr></a:tbl>`;
  const file = makePptx([words("last"), words("bo@", "example.com") + table], {
    "ppt/slides/_rels/slide2.xml.rels": relations([
      ["n", "notesSlide", "../notesSlides/notesSlide1.xml"],
      ["c", "comments", "../comments/comment1.xml"],
    ]),
    "ppt/notesSlides/notesSlide1.xml": slidePart("notes", words("call Cy")),
    "ppt/comments/comment1.xml": slidePart("cmLst", "<p:cm><p:text>ask Di</p:text></p:cm>"),
    "ppt/commentAuthors.xml": slidePart("cmAuthorLst", '<p:cmAuthor name="Ed Ho"/>'),
    "ppt/slideMasters/slideMaster1.xml": slidePart("sldMaster", words("footer of Fay")),
    "ppt/media/image1.jpeg": "jpeg",
  });
  const result = await reading(read, file, { random: true });
  expect(coreText({ ...result, blocks: result.blocks.filter((block) => block.cells === undefined) })).toEqual(
    "bo@example.com\ncall Cy\nask Di\nlast\nfooter of Fay\n",
  );
  expect(result.blocks.flatMap(({ cells = [] }) => cells)).toEqual([
    ["column A", "Ann", "slide 1 > table 1 > cell A1"],
    ["column B", "ann@example.com", "slide 1 > table 1 > cell B1"],
    ["author", "Ed Ho", "ppt/commentAuthors.xml > author"],
  ]);
  expect([result.error, result.members]).toEqual([undefined, [["ppt/media/image1.jpeg", "jpeg"]]]);
  const found = recognise(file, "x");
  expect("reader" in found ? found.reader.id : found).toEqual("pptx");
});

it("damaged at any place ends typed", async () => {
  const whole = makePptx([words("a"), words("b")]);
  for (let at = 0; at < whole.length; at += 30) {
    const flipped = Uint8Array.from(whole);
    flipped[at] = (flipped[at] ?? 0) ^ 0x55;
    const { error = "none" } = await reading(read, flipped, { random: true });
    expect([at, error]).toEqual([
      at,
      expect.stringMatching(/^(?:none|truncated|malformed|encrypted|unsupported_format|limit_\w+)$/),
    ]);
  }
});
