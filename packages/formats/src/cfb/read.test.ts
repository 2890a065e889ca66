import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { makeCfb } from "../testing/make-cfb.ts";
import type { MadeStorage } from "../testing/make-cfb.ts";
import { docStreams, pptRecord, summary } from "../testing/make-doc.ts";
import { coreText, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { read } from "./read.ts";

const prose = (result: Reading): string =>
  coreText({ ...result, blocks: result.blocks.filter((block) => block.cells === undefined) });
const cells = (result: Reading): (readonly string[])[] => result.blocks.flatMap(({ cells: list = [] }) => list);
const found = async (content: MadeStorage): Promise<Reading> => reading(read, makeCfb(content), { random: true });
const wide = (text: string): Buffer => Buffer.from(text, "utf16le");

describe("a Word document", () => {
  it("is told by its pieces, with notes, field codes, properties and files inside", async () => {
    const result = await found({
      ...docStreams(
        'Ann Tan\rName\u0007Email\u0007\u0007Bo\u0007bo@example.com\u0007\u0007555\u001e0100 \u0013 HYPERLINK "mailto:cy@example.com" \u0014Cy\u0015\r张伟\r',
        { footnotes: "see Di Ng\r" },
      ),
      "\u0005SummaryInformation": summary({ 2: "Case", 4: "Ed Hö" }),
      ObjectPool: {
        _1: { Package: "PK inside" },
        _2: {
          "\u0001Ole10Native": Buffer.concat([
            Buffer.alloc(6),
            Buffer.from("list.csv\0c:\\list.csv\0"),
            Buffer.alloc(4),
            Buffer.from([2, 0, 0, 0]),
            Buffer.from("t\0"),
            Buffer.from([4, 0, 0, 0]),
            Buffer.from("a,b\n"),
          ]),
        },
      },
    });
    expect(result.error).toEqual(undefined);
    expect(prose(result)).toEqual("Ann Tan\nName\tEmail\nBo\tbo@example.com\n555-0100 Cy\n张伟\nsee Di Ng\n");
    expect(cells(result)).toEqual([
      ["field", 'HYPERLINK "mailto:cy@example.com"', "field"],
      ["title", "Case", "properties > title"],
      ["author", "Ed Hö", "properties > author"],
    ]);
    expect(result.members).toEqual([
      ["ObjectPool/_1/Package", "PK inside"],
      ["ObjectPool/_2/\\u{1}Ole10Native/list.csv", "a,b\n"],
    ]);
  });

  it("with a password is told to be encrypted, and so is a package", async () => {
    expect((await found(docStreams("x", { isEncrypted: true }))).error).toEqual("encrypted");
    expect((await found({ EncryptionInfo: "x", EncryptedPackage: "y" })).error).toEqual("encrypted");
  });
});

it("a presentation is told by slide, with text of earlier saves", async () => {
  const slide = pptRecord(0x03ee, [pptRecord(0x0fa0, "Ann\rann@example.com"), pptRecord(0x0fa8, "Bo Lim")]);
  const result = await found({
    "PowerPoint Document": Buffer.concat([slide, slide, pptRecord(0x03f0, [pptRecord(0x0fba, "Cy")])]),
    "Current User": "",
  });
  expect([result.error, prose(result)]).toEqual([
    undefined,
    "Ann\nann@example.com\nBo Lim\nAnn\nann@example.com\nBo Lim\nCy\n",
  ]);
});

it("a message is told by its properties, people, text and attachments, messages inside it too", async () => {
  const inner = { "__substg1.0_0037001F": wide("inner case"), "__substg1.0_1000001F": wide("from Ed") };
  const result = await found({
    "__properties_version1.0": "x",
    "__substg1.0_0037001F": wide("Case of Ann\0"),
    "__substg1.0_0C1F001E": "bo@example.com",
    "__substg1.0_1000001F": wide("Dear Ann,\r\ncall 555-0100\r\n"),
    "__substg1.0_10130102": "<p>Dear Ann</p>",
    "__substg1.0_001A001F": wide("IPM.Note"),
    "__recip_version1.0_#00000000": {
      "__substg1.0_3001001F": wide("Cy Ng"),
      "__substg1.0_39FE001F": wide("cy@example.com"),
    },
    "__attach_version1.0_#00000000": {
      "__substg1.0_3707001F": wide("list.csv"),
      "__substg1.0_37010102": "a,b\n".repeat(2000),
    },
    "__attach_version1.0_#00000001": { "__substg1.0_3701000D": inner },
  });
  expect([result.error, result.omissions]).toEqual([undefined, []]);
  expect(prose(result)).toEqual("Dear Ann,\ncall 555-0100\nfrom Ed\n");
  expect(cells(result)).toEqual([
    ["subject", "Case of Ann", "subject"],
    ["from", "bo@example.com", "from"],
    ["name", "Cy Ng", "recipient 1 > name"],
    ["email", "cy@example.com", "recipient 1 > email"],
    ["attachment", "list.csv", "attachment 1 > attachment"],
    ["subject", "inner case", "attachment 2 > subject"],
  ]);
  expect(result.members).toEqual([
    ["body.html", "<p>Dear Ann</p>"],
    ["list.csv", "a,b\n".repeat(2000)],
  ]);
});

it("what is not known is a file of its own", async () => {
  const result = await found({ folder: { "list.csv": "a,b\n1,2\n" } });
  expect([result.error, result.members]).toEqual([undefined, [["folder/list.csv", "a,b\n1,2\n"]]]);
});

describe("hostile files", () => {
  const whole = makeCfb({
    ...docStreams(`${"x".repeat(6000)}\r`),
    "\u0005SummaryInformation": summary({ 4: "a" }),
    inner: { stream: "y" },
  });

  it("damaged at any place end typed", async () => {
    for (let at = 0; at < whole.length; at += 37) {
      const flipped = Uint8Array.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0xff;
      for (const file of [flipped, whole.subarray(0, at)]) {
        const { error = "none" } = await reading(read, file, { random: true });
        expect([at, error]).toEqual([at, expect.stringMatching(/^(?:none|truncated|malformed|encrypted|limit_\w+)$/)]);
      }
    }
  });

  it("with sectors and entries in a circle end typed", async () => {
    const circle = Buffer.from(whole);
    const table = (circle.readUInt32LE(76) + 1) * 512;
    for (let at = 0; at < 512; at += 4) circle.writeUInt32LE(0, table + at);
    expect((await reading(read, circle, { random: true })).error).toEqual("malformed");
    const tree = Buffer.from(whole);
    const directory = (tree.readUInt32LE(48) + 1) * 512;
    tree.writeUInt32LE(1, directory + 128 + 72);
    expect((await reading(read, tree, { random: true })).error).toEqual("malformed");
  });

  it("of more entries than the limit end there", async () => {
    expect((await reading(read, whole, { random: true, limits: { members: 2 } })).error).toEqual("limit_members");
  });
});

it("is recognised by its first bytes, behind encrypted documents", () => {
  const id = (content: MadeStorage): string => {
    const result = recognise(makeCfb(content), "a.bin");
    return "reader" in result ? result.reader.id : result.unsupported;
  };
  expect([id(docStreams("x")), id({ EncryptedPackage: "x" })]).toEqual(["compound-file", "encrypted-office"]);
});
