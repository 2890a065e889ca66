import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recognise } from "../recognise.ts";
import { blocksOf } from "../testing/blocks-of.ts";
import { expectSameForAnyChunks, expectSameForLargeChunks } from "../testing/chunking.ts";
import { cells, placeOf, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { read as readMbox } from "./mbox.ts";
import { read } from "./read.ts";

function mail(lines: readonly string[]): string {
  return lines.join("\r\n");
}

function text({ blocks }: Reading): string {
  return blocks
    .filter(({ cells: fields }) => fields === undefined)
    .map((block) => block.text)
    .join("");
}

const plain = mail([
  "Received: from mx.example.com",
  "\tby mail.example.com; Thu, 1 Jan 2026",
  "From: =?utf-8?B?Wm/DqyBFeGFtcGxl?= <zoe@example.com>",
  "To: =?ISO-8859-1?Q?Jos=E9?= =?ISO-8859-1?Q?_Mu=F1oz?= <jose@example.com>",
  "Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?= from us",
  "",
  "Dear José,",
  "call 555 0100.",
]);

describe("a message", () => {
  it("has its fields decoded and its text as it stands", async () => {
    const found = await reading(read, plain);
    expect(cells(found)).toEqual([
      ["Received", "from mx.example.com\tby mail.example.com; Thu, 1 Jan 2026"],
      ["From", "Zoë Example <zoe@example.com>"],
      ["To", "José Muñoz <jose@example.com>"],
      ["Subject", "Grüße from us"],
    ]);
    expect(text(found)).toEqual("Dear José,\r\ncall 555 0100.\n");
    expect([found.members, found.omissions, found.error]).toEqual([[], [], undefined]);
  });

  it("locates text to part and bytes, and decoded text to its part", async () => {
    const blocks = await blocksOf(read, plain);
    const body = blocks.find(({ fields }) => fields === undefined)!;
    const at = Buffer.from(body.bytes).indexOf("555");
    const start = Buffer.from(plain).indexOf("555");
    expect(placeOf(body, { start: at, end: at + 8 })).toEqual(`part 1 @${start}-${start + 8}`);
    const encoded = mail(["Content-Transfer-Encoding: base64", "", Buffer.from("a@example.com").toString("base64")]);
    const [, hidden] = await blocksOf(read, encoded);
    expect(placeOf(hidden!, { start: 0, end: 5 })).toEqual("part 1");
  });

  it.each([
    [
      "base64",
      "utf-8",
      Buffer.from("Grüße, 你好\nsecond line").toString("base64").replace(/.{20}/g, "$&\r\n"),
      "Grüße, 你好\nsecond line",
    ],
    [
      "quoted-printable",
      "utf-8",
      "Gr=C3=BC=C3=9Fe, a=\r\n@example.com  \r\n=3D no =XY",
      "Grüße, a@example.com\r\n= no =XY",
    ],
    ["quoted-printable", "gb18030", "=D5=C5=CE=B0", "张伟"],
    ["8bit", "utf-8", "Grüße", "Grüße"],
    ["x-uuencode", "us-ascii", "begin 644 a.txt\r\n-82!H96QL;R!T97AT\r\n`\r\nend", "a hello text".slice(0, 12)],
  ])("has text in %s and %s decoded", async (encoding, charset, body, expected) => {
    const found = await reading(
      read,
      mail([`Content-Type: text/plain; charset="${charset}"`, `Content-Transfer-Encoding: ${encoding}`, "", body]),
    );
    expect(text(found).replace(/\n$/, "").replace(/\0/g, "")).toContain(expected);
  });
});

const multipart = mail([
  "From: a@example.com",
  "Subject: many",
  'Content-Type: multipart/mixed; boundary="=_outer"',
  "",
  "preamble b@example.com",
  "--=_outer",
  "Content-Type: multipart/alternative; boundary=inner",
  "",
  "--inner",
  "",
  "plain text",
  "--inner",
  "Content-Type: text/html; charset=utf-8",
  "Content-Transfer-Encoding: quoted-printable",
  "",
  '<p title=3D"t">page <b>text</b> &eacute;</p>',
  "--inner--",
  "--=_outer",
  "Content-Type: application/octet-stream; name*=utf-8''b%C3%BCro.bin",
  "Content-Disposition: attachment",
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from("attached c@example.com").toString("base64"),
  "--=_outer",
  "Content-Type: message/rfc822",
  "",
  "Subject: inside",
  "",
  "forwarded",
  "--=_outer--",
  "epilogue d@example.com",
]);

describe("a message of parts", () => {
  it("gives text of all parts, pages as pages, attachments as members", async () => {
    const found = await reading(read, multipart);
    expect(text(found).split(/\s*\n/)).toEqual([
      "preamble b@example.com",
      "plain text",
      "page text é",
      "epilogue d@example.com",
      "",
    ]);
    expect(cells(found).filter(([label]) => label.includes("@"))).toEqual([["p/@title", "t"]]);
    expect(found.members).toEqual([
      ["büro.bin", "attached c@example.com"],
      ["part 4.eml", "Subject: inside\r\n\r\nforwarded"],
    ]);
    expect([found.omissions, found.error]).toEqual([[], undefined]);
  });

  it("goes on after attachments that nobody reads, or that a limit cuts", async () => {
    const found = await reading(read, multipart, { limits: { bytes: 5 } });
    expect(found.members).toEqual([
      ["büro.bin", "attac(limit_bytes)"],
      ["part 4.eml", "Subje(limit_bytes)"],
    ]);
    expect(text(found)).toContain("epilogue d@example.com");
  });

  it("tells attachments beyond the limit", async () => {
    const found = await reading(read, multipart, { limits: { members: 1 } });
    expect([found.members.length, found.error]).toEqual([1, "limit_members"]);
    expect(text(found)).toContain("epilogue d@example.com");
  });

  it("loses nothing where boundaries are missing or do not close", async () => {
    const found = await reading(read, multipart.replaceAll("--inner--", "").replaceAll("--=_outer--", ""));
    expect(text(found)).toContain("page text é");
    expect(found.members[1]).toEqual([
      "part 4.eml",
      expect.stringMatching(/^Subject: inside[^]*forwarded[^]*epilogue d@example.com$/),
    ]);
  });

  it("tells encrypted parts", async () => {
    const found = await reading(
      read,
      mail(["From: a@example.com", 'Content-Type: application/pkcs7-mime; name="smime.p7m"', "", "AAAA"]),
    );
    expect(found.omissions).toEqual(["encrypted: Encrypted parts: 1."]);
  });

  it("nested without end comes to an end", async () => {
    const levels = Array.from(
      { length: 500 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
    ).join("");
    const found = await reading(read, `${levels}\r\ndeep@example.com`);
    expect(text(found)).toContain("deep@example.com");
    expect(found.omissions).toEqual(["limit_depth: Parts nested too deep were read as text."]);
  });

  it("keeps names of members safe to show", async () => {
    const found = await reading(read, mail(['Content-Type: application/x; name="../../a\u202eb"', "", "x"]));
    expect(found.members).toEqual([["../../a\\u{202e}b", "x"]]);
  });
});

const mailbox = [
  "From a@example.com Thu Jan  1 00:00:00 2026",
  "Subject: one",
  "",
  "first",
  ">From the start",
  "",
  "From b@example.com Fri Jan  2 00:00:00 2026",
  ...multipart.split("\r\n"),
  "",
  "From c@example.com Sat Jan  3 00:00:00 2026",
  "Subject: three",
  "",
  "third",
].join("\n");

describe("a mailbox", () => {
  it("gives its messages as records", async () => {
    const found = await reading(readMbox, mailbox);
    const subjects = found.blocks.flatMap((block) => (block.cells ?? []).filter(([label]) => label === "Subject"));
    expect(subjects.map(([, value, place]) => [value, place.split(" @")[0]])).toEqual([
      ["one", "record 1 > Subject"],
      ["many", "record 2 > Subject"],
      ["three", "record 3 > Subject"],
    ]);
    expect(text(found)).toContain("third");
    expect(found.members.map(([name]) => name)).toEqual(["büro.bin", "part 4.eml"]);
    const blocks = await blocksOf(readMbox, mailbox);
    const body = blocks.find(({ bytes, fields }) => fields === undefined && Buffer.from(bytes).includes("third"))!;
    const at = Buffer.from(body.bytes).indexOf("third");
    expect(placeOf(body, { start: at, end: at + 5 })).toMatch(/^record 3 @/);
  });

  it("of many messages has blocks of ordinary size", async () => {
    const many = Array.from(
      { length: 20_000 },
      (_, at) =>
        `From a@example.com Thu Jan  1 00:00:00 2026\nSubject: ${at}\n\nbody ${at} of a message with a${at}@example.com in it\n\n`,
    ).join("");
    const found = await reading(readMbox, many);
    expect(found.blocks.length).toBeLessThan(12);
    await expectSameForLargeChunks(readMbox, many);
  });
});

it.each([
  [plain, "eml"],
  [multipart, "eml"],
  [mailbox, "mbox"],
  ["Subject: only a note\nand text", "text"],
  ["From here on it is prose, since 2020.\nMore prose.", "text"],
])("is recognised: %#", (content, expected) => {
  const found = recognise(Buffer.from(content), "x");
  expect("reader" in found ? found.reader.id : found).toEqual(expected);
});

it("gives the same for any chunks", async () => {
  const parts = fc.constantFrom(
    "From: a@example.com\r\n",
    "Content-Type: multipart/mixed; boundary=b\n",
    "\r\n",
    "\n",
    "--b",
    "--b--",
    "--",
    "Content-Type: text/html\n",
    "<p>x",
    "=?utf-8?q?=C3=A9?=",
    "Content-Transfer-Encoding: base64\n",
    "QUJD",
    "=\n",
    "=C3",
    "é",
    "From a@example.com 2026\n",
    "text ",
    ": ",
    " ",
  );
  const content = fc.array(parts, { maxLength: 40 }).map((all) => all.join(""));
  await expectSameForAnyChunks(read, content);
  await expectSameForAnyChunks(readMbox, content);
});
