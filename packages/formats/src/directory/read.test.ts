import fc from "fast-check";
import { expect, it } from "vitest";
import { expectSameForAnyChunks } from "../testing/chunking.ts";
import { cells, reading } from "../testing/reading.ts";
import { recognised } from "../testing/recognised.ts";
import { read as readCards } from "./cards.ts";
import { read as readLdif } from "./ldif.ts";

const card = [
  "BEGIN:VCARD",
  "VERSION:3.0",
  "FN:Zoë Example",
  "N:Example;Zoë;;;",
  "item1.TEL;TYPE=CELL,VOICE:+65 8123 4567",
  "NOTE:one\\, two\\nthree and a very long",
  "  line",
  "ADR;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:;;Stra=DFe 1=",
  "23;K=F6ln",
  "END:VCARD",
];

it("reads cards: properties and parameters by name, folded, escaped and quoted", async () => {
  const found = await reading(readCards, [...card, "BEGIN:VCARD", "FN:Bob", "END:VCARD", ""].join("\r\n"));
  expect(cells(found)).toEqual([
    ["VERSION", "3.0"],
    ["FN", "Zoë Example"],
    ["N", "Example;Zoë;;;"],
    ["TEL;TYPE", "CELL,VOICE"],
    ["TEL", "+65 8123 4567"],
    ["NOTE", "one, two\nthree and a very long line"],
    ["ADR;ENCODING", "QUOTED-PRINTABLE"],
    ["ADR;CHARSET", "ISO-8859-1"],
    ["ADR", ";;Straße 123;Köln"],
    ["FN", "Bob"],
  ]);
  expect(found.blocks[0]?.records).toHaveLength(2);
  expect(found.blocks[0]?.cells?.at(-1)?.[2]).toMatch(/^line 12 > FN @/);
});

it("reads calendars: who is invited, entry by entry", async () => {
  const found = await reading(
    readCards,
    'BEGIN:VCALENDAR\nPRODID:x\nBEGIN:VEVENT\nSUMMARY:Visit\nATTENDEE;CN="Ann: Example";ROLE=CHAIR:mailto:a@example.com\nBEGIN:VALARM\nACTION:x\nEND:VALARM\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:Two\nEND:VEVENT\nEND:VCALENDAR\n',
  );
  expect(cells(found)).toEqual([
    ["PRODID", "x"],
    ["VEVENT.SUMMARY", "Visit"],
    ["VEVENT.ATTENDEE;CN", "Ann: Example"],
    ["VEVENT.ATTENDEE;ROLE", "CHAIR"],
    ["VEVENT.ATTENDEE", "mailto:a@example.com"],
    ["VALARM.ACTION", "x"],
    ["VEVENT.SUMMARY", "Two"],
  ]);
  expect(found.blocks[0]?.records).toHaveLength(3);
});

it("reads entries of a directory: encoded, folded, each a record", async () => {
  const name = Buffer.from("Zoë").toString("base64");
  const found = await reading(
    readLdif,
    `version: 1\n# export\ndn: cn=ann,dc=example\ncn:: ${name}\nmail: a@exam\n ple.com\njpegPhoto:: /9j/4AAQ\n\ndn: cn=bob\nmail;x-home: b@example.com\n`,
  );
  expect(cells(found)).toEqual([
    ["version", "1"],
    ["comment", "export"],
    ["dn", "cn=ann,dc=example"],
    ["cn", "Zoë"],
    ["mail", "a@example.com"],
    ["jpegPhoto", "/9j/4AAQ"],
    ["dn", "cn=bob"],
    ["mail", "b@example.com"],
  ]);
});

it.each([
  [card.join("\r\n"), "vcard"],
  ["BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", "icalendar"],
  ["# a\ndn: cn=ann\nmail: a\n", "ldif"],
  ["version: 1\ndn: cn=ann\n", "ldif"],
])("is recognised: %#", (content, expected) => {
  expect(recognised(content, "x.txt")).toEqual(expected);
});

it("gives the same blocks for any chunks", async () => {
  const parts = fc.constantFrom(
    "BEGIN:VCARD\n",
    "END:VCARD\n",
    "FN",
    ":",
    ";",
    "=",
    '"',
    "\\n",
    "\\",
    "\r\n",
    "\n ",
    "\n",
    "ENCODING=QUOTED-PRINTABLE",
    "=C3=A9",
    "=\n",
    "é",
    "x",
    "mail::",
    "QUJD",
  );
  const content = fc.array(parts, { maxLength: 30 }).map((all) => all.join(""));
  await expectSameForAnyChunks(readCards, content);
  await expectSameForAnyChunks(readLdif, content);
});
