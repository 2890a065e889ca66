import fc from "fast-check";
import { expect, it } from "vitest";
import { blockMargin } from "@assay/spec";
import { awkwardText, expectSameForAnyChunks, expectSameForLargeChunks } from "../testing/chunking.ts";
import { coreText, placeOf, reading } from "../testing/reading.ts";
import type { Reading } from "../testing/reading.ts";
import { blocksOf } from "../testing/blocks-of.ts";
import { read } from "./read.ts";

it("takes each line for a record", async () => {
  expect(await reading(read, "one\ntwo\r\nthree\rfour")).toEqual({
    blocks: [{ text: "one\ntwo\r\nthree\rfour", records: [0, 4, 9, 15], firstRecord: 0 }],
    members: [],
    omissions: [],
  });
});

it("reads nothing from nothing", async () => {
  expect(await reading(read, "")).toEqual({ blocks: [], members: [], omissions: [] });
});

it("locates to line and bytes, the byte order mark counted", async () => {
  const [block] = await blocksOf(read, "\uFEFFone\ntwo three");
  expect(placeOf(block!, { start: 8, end: 13 })).toEqual("line 2 @11-16");
});

it("says no bytes of what it transcoded, and does of the plain text before", async () => {
  const content = Buffer.concat([
    Buffer.from("plain ".repeat(800)),
    Buffer.from([0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x46, 0xe9]),
  ]);
  const [block] = await blocksOf(read, content);
  expect(placeOf(block!, { start: 6, end: 11 })).toEqual("line 1 @6-11");
  expect(placeOf(block!, { start: 4803, end: 4806 })).toEqual("line 1");
});

const sentence = "Grüße aus Köln, 你好 und こんにちは 안녕 😀.\n";

it.each([
  ["utf-8 with a mark", Buffer.from(`\uFEFF${sentence}`, "utf8")],
  ["utf-16le with a mark", Buffer.from(`\uFEFF${sentence}`, "utf16le")],
  ["utf-16le without", Buffer.from(sentence.repeat(3), "utf16le")],
  ["utf-16be with a mark", Buffer.from(`\uFEFF${sentence}`, "utf16le").swap16()],
  ["utf-16be without", Buffer.from(sentence.repeat(3), "utf16le").swap16()],
  ["utf-32le with a mark", utf32(`\uFEFF${sentence}`, true)],
  ["utf-32be without", utf32(sentence.repeat(3), false)],
])("reads %s", async (name, content) => {
  const expected = name.endsWith("without") ? sentence.repeat(3) : sentence;
  for (const chunks of [[content.length], [1], [3]]) {
    expect(coreText(await reading(read, content, { chunks }))).toEqual(expected);
  }
});

// The bytes are those of the encodings' own tables: 姓名 is D0D5 C3FB in GB 18030, A96D A657 in Big5, and so on.
it.each([
  [
    "gb18030",
    [
      0xd0, 0xd5, 0xc3, 0xfb, 0xa3, 0xba, 0xd5, 0xc5, 0xce, 0xb0, 0xa3, 0xac, 0xb5, 0xd8, 0xd6, 0xb7, 0xa3, 0xba, 0xb1,
      0xb1, 0xbe, 0xa9, 0xca, 0xd0,
    ],
    "姓名：张伟，地址：北京市",
  ],
  [
    "shift_jis",
    [
      0x8e, 0x81, 0x96, 0xbc, 0x81, 0x46, 0x93, 0x63, 0x92, 0x86, 0x82, 0xcc, 0x8f, 0x5a, 0x8f, 0x8a, 0x82, 0xc5, 0x82,
      0xb7,
    ],
    "氏名：田中の住所です",
  ],
  [
    "euc-kr",
    [
      0xc0, 0xcc, 0xb8, 0xa7, 0x3a, 0x20, 0xb1, 0xe8, 0xc3, 0xb6, 0xbc, 0xf6, 0x20, 0xc1, 0xd6, 0xbc, 0xd2, 0xb4, 0xc2,
      0x20, 0xbc, 0xad, 0xbf, 0xef,
    ],
    "이름: 김철수 주소는 서울",
  ],
  ["windows-1252", [0x4a, 0x6f, 0x73, 0xe9, 0x20, 0x4d, 0x75, 0xf1, 0x6f, 0x7a], "José Muñoz"],
  [
    "windows-1251",
    [
      0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x2c, 0x20, 0xec, 0xe5, 0xed, 0xff, 0x20, 0xe7, 0xee, 0xe2, 0xf3, 0xf2, 0x20,
      0xc8, 0xe2, 0xe0, 0xed,
    ],
    "Привет, меня зовут Иван",
  ],
])("finds out %s and keeps ASCII", async (_, once, expected) => {
  const content = Buffer.concat([
    Buffer.from("id 12345 a@example.com\n"),
    ...Array.from({ length: 8 }, () => Buffer.from([...once, 0x0a])),
  ]);
  for (const chunks of [[content.length], [1]]) {
    const text = coreText(await reading(read, content, { chunks }));
    expect(text).toEqual(`id 12345 a@example.com\n${`${expected}\n`.repeat(8)}`);
  }
});

it("reads ISO-2022-JP, which is ASCII to the eye", async () => {
  const content = Buffer.concat([
    Buffer.from("name: "),
    Buffer.from([0x1b, 0x24, 0x42, 0x45, 0x44, 0x43, 0x66, 0x1b, 0x28, 0x42]),
    Buffer.from(" end"),
  ]);
  expect(coreText(await reading(read, content))).toEqual("name: 田中 end");
});

it("leaves the colours of a log alone", async () => {
  const log = "\x1b[32mINFO\x1b[0m user a@example.com 你好\n";
  expect(coreText(await reading(read, log))).toEqual(log);
});

it.each([
  ["a stray byte", [0x61, 0xff, 0x62], "a\x1ab"],
  ["an overlong form", [0x61, 0xc0, 0xaf, 0x62], "a\x1a\x1ab"],
  ["half a surrogate pair", [0x61, 0xed, 0xa0, 0x80, 0x62], "a\x1a\x1a\x1ab"],
  ["a character cut short", [0x61, 0xe4, 0xbd, 0x31], "a\x1a\x1a1"],
  ["a character cut by the end", [0x61, 0xf0, 0x9f, 0x98], "a\x1a\x1a\x1a"],
])("keeps what stands around %s, byte for byte", async (_, odd, expected) => {
  const before = "你好，世界。".repeat(3);
  const content = Buffer.concat([Buffer.from(before), Buffer.from(odd)]);
  for (const chunks of [[content.length], [1], [2]]) {
    expect(coreText(await reading(read, content, { chunks }))).toEqual(before + expected);
  }
});

it("gives the same blocks for any chunks", async () => {
  await expectSameForAnyChunks(read, awkwardText);
});

it("gives the same blocks for any chunks of any bytes", async () => {
  await expectSameForAnyChunks(read, fc.uint8Array({ maxLength: 200 }));
});

it("cuts long texts between lines, with a margin on both sides", async () => {
  const line = `${"wörd ".repeat(17)}\n`;
  const text = line.repeat(40_000);
  await expectSameForLargeChunks(read, text);
  const found = await reading(read, text);
  expect(coreText(found)).toEqual(text);
  const [first, second] = found.blocks;
  expect(first?.core).toEqual({ start: 0, end: Math.floor(2 ** 20 / 103) * 103 });
  expect(second?.core?.start).toBeLessThanOrEqual(blockMargin);
  expect(second?.core?.start).toBeGreaterThan(blockMargin - 4);
  expect(numbers(found)).toEqual(Array.from({ length: 40_000 }, (_, line) => line));
});

it("cuts a line without end between characters", async () => {
  const text = "é你😀x".repeat(300_000);
  await expectSameForLargeChunks(read, text);
  const found = await reading(read, text);
  expect(coreText(found)).toEqual(text);
  expect(found.blocks.every(({ text: shown }) => !shown.includes("\uFFFD"))).toEqual(true);
});

it("bounds the lines of a block", async () => {
  const found = await reading(read, "\n".repeat(200_000));
  expect(found.blocks.map(({ core }) => core!.end - core!.start)).toEqual([65_536, 65_536, 65_536, 3392]);
  expect(numbers(found)).toEqual(Array.from({ length: 200_000 }, (_, line) => line));
});

// Numbers of the lines that begin in the cores, in order.
function numbers({ blocks }: Reading): number[] {
  return blocks.flatMap(({ records = [], core, firstRecord, text }) => {
    const base = records[0] === 0 ? firstRecord : firstRecord + 1;
    const { start, end } = core ?? { start: 0, end: Buffer.byteLength(text) };
    return records.flatMap((at, index) => (at >= start && at < end ? [base + index] : []));
  });
}

it("makes no blocks of a gap of zeros, and keeps count across it", async () => {
  const content = Buffer.concat([
    Buffer.from("one\ntwo\n"),
    Buffer.alloc(5 << 20),
    Buffer.from("\nlast a@example.com"),
  ]);
  const blocks = await blocksOf(read, content);
  expect(blocks.length).toEqual(2);
  const last = blocks.at(-1)!;
  const at = Buffer.from(last.bytes).indexOf("a@example.com");
  expect(placeOf(last, { start: at, end: at + 13 })).toEqual(`line 4 @${content.length - 13}-${content.length}`);
});

it("gives what came before the stream failed, and then fails as it did", async () => {
  const failure = new Error("the disk is gone");
  const given: string[] = [];
  const items = (async () => {
    for await (const block of await streamOf("some text", failure)) given.push(Buffer.from(block.bytes).toString());
  })();
  await expect(items).rejects.toBe(failure);
  expect(given).toEqual(["some text"]);
});

async function streamOf(content: string, failure: Error): Promise<ReturnType<typeof read>> {
  const { inputOf, bytes } = await import("../testing/reading.ts");
  return read(inputOf(bytes(content), { failure }));
}

function utf32(text: string, littleEndian: boolean): Buffer {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const buffer = Buffer.alloc(points.length * 4);
  for (const [at, point] of points.entries()) {
    if (littleEndian) buffer.writeUInt32LE(point, at * 4);
    else buffer.writeUInt32BE(point, at * 4);
  }
  return buffer;
}
