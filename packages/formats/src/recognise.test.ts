import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { recognise } from "./recognise.ts";
import { formats } from "./registry.ts";
import { makeTar } from "./testing/make-tar.ts";
import { makeZip } from "./testing/make-zip.ts";

function reader(head: string | Uint8Array, name = ""): string {
  const found = recognise(Buffer.from(head), name);
  return "reader" in found ? found.reader.id : found.unsupported;
}

const csv = "id,email\n1,a@example.com\n2,b@example.com\n";

describe("content", () => {
  it.each([
    ["", "text"],
    ["plain words, and a comma\nand more words\n", "text"],
    ["2024-01-02 10:00:00 INFO started, took 3 ms\n2024-01-02 10:00:01 INFO done\n", "text"],
    [csv, "csv"],
    ["id;email;x\n1;a;b\n2;c;d\n", "csv"],
    ["id\temail\n1\ta@example.com\n", "tsv"],
    ['{"a": 1}', "json"],
    ["[1, 2]", "json"],
    ['{"a":1}\n{"a":2}\n', "ndjson"],
    ["{not json at all}", "text"],
    ["[section] of prose", "text"],
    ["<?xml version='1.0'?><a/>", "xml"],
    ["<svg xmlns='http://www.w3.org/2000/svg'><text>x</text></svg>", "svg"],
    ["<!DOCTYPE html><p>x", "html"],
    ["<html><body>x", "html"],
    ["<a><b>x</b></a>", "xml"],
    ["<3 this, and that", "text"],
    ["姓名,电话\n张伟,555\n李娜,556\n", "csv"],
  ])("is told by itself: %j", (content, expected) => {
    expect(reader(content)).toEqual(expected);
    expect(reader(content, "file.unknown")).toEqual(expected);
  });

  it("is told in other encodings", () => {
    expect(reader(Buffer.from(`\uFEFF${csv}`, "utf16le"))).toEqual("csv");
    expect(reader(Buffer.from('{"a":"你好"}'.repeat(2), "utf16le"))).toEqual("json");
    expect(reader(Buffer.from([0xd0, 0xd5, 0xc3, 0xfb, 0x0a]))).toEqual("text");
    expect(reader(Buffer.from("\uFEFF<?xml version='1.0'?><a/>"))).toEqual("xml");
  });

  it.each([
    [makeZip([{ name: "a", content: csv }]), "zip"],
    [gzipSync(csv), "gzip"],
    [makeTar([{ name: "a", content: csv }]), "tar"],
  ])("of archives is told under any name", (content, expected) => {
    for (const name of ["", "a.txt", "a.csv", "a.json", "a.zip", "a.pdf"])
      expect(reader(content, name)).toEqual(expected);
  });

  it.each(["a.zip", "a.gz", "a.tar", "a.pdf", "a.png", "a.br", "a.xlsx"])(
    "that is text is found under the name %s",
    (name) => {
      expect(reader("Dear Ann, your number is 555 0100.\n", name)).toEqual("text");
      expect(reader(csv, name)).toEqual("csv");
    },
  );
});

describe("what is binary", () => {
  it("is called by its name where it is known", () => {
    expect(reader([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13] as unknown as Uint8Array)).toEqual(
      "PNG image, begins with 89 50 4e 47.",
    );
  });

  it("is shown by its first bytes where it is not", () => {
    expect(reader(Uint8Array.from({ length: 400 }, (_, at) => (at * 89 + (at >> 3)) & 255))).toEqual(
      "Binary, begins with 00 59 b2 0b.",
    );
    expect(reader(brotliCompressSync(Buffer.from(csv.repeat(50))), "x.dat")).toMatch(/^Binary, begins with /);
  });

  it("is not taken for text for a few words in it", () => {
    const words = Buffer.concat(
      Array.from({ length: 50 }, (_, at) => Buffer.concat([Buffer.from("name"), Buffer.from([0, 0, at, 1, 0, 0xff])])),
    );
    expect(reader(words)).toMatch(/^Binary/);
  });
});

it("takes a log that ends in zeros, and zeros alone, for text", () => {
  expect(reader(Buffer.concat([Buffer.from("a line\n"), Buffer.alloc(4000)]))).toEqual("text");
  expect(reader(Buffer.alloc(4096))).toEqual("text");
});

it("has a row for each format, with all that the docs table shows", () => {
  expect(new Set(formats.map(({ id }) => id)).size).toEqual(formats.length);
  for (const { id, name, extensions, locatedTo } of formats) {
    expect({ id, name, locatedTo }).toEqual({
      id: expect.stringMatching(/^[a-z0-9-]+$/),
      name: expect.stringMatching(/\w/),
      locatedTo: expect.stringMatching(/\w/),
    });
    expect(extensions.every((each) => /^[a-z0-9.]+$/.test(each))).toEqual(true);
  }
});

it("looks at a head in no time", () => {
  const head = Buffer.from("some words, and others\n".repeat(2850)).subarray(0, 65_536);
  const started = performance.now();
  for (let turn = 0; turn < 20; turn++) recognise(head.slice(), "x");
  expect((performance.now() - started) / 20).toBeLessThan(25);
});
