import { brotliCompressSync, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { AssayError, isBlock } from "@assay/spec";
import type { Block } from "@assay/spec";
import { recognise } from "./recognise.ts";
import { samples } from "./testing/compressed-samples.ts";
import { makeTar } from "./testing/make-tar.ts";
import { makeZ } from "./testing/make-z.ts";
import { makeZip } from "./testing/make-zip.ts";
import { bytes, inputOf } from "./testing/reading.ts";

const csv = 'id,name,email\n1,"Ann ""A""",a@example.com\n2,Bob,b@example.com\n3,"x\ny",c@example.com\n';

/** One small file of each format, to be damaged. */
const seeds: Readonly<Record<string, string | Uint8Array>> = {
  "a.txt": "Grüße, 你好 a@example.com\r\nsecond line\n",
  "utf16.txt": Buffer.from("\uFEFFGrüße, 你好 a@example.com\n", "utf16le"),
  "a.csv": csv,
  "a.tsv": csv.replaceAll(",", "\t"),
  "a.json": '{"people":[{"n":"\\u00e9","e":"a@example.com"},{"n":[1,true,null,-2.5e3]}]} // x',
  "a.jsonl": '{"a":1}\n{"a":"b@example.com"}\n',
  "a.ipynb": '{"cells":[{"source":["x = 1"]}],"nbformat":4}',
  "a.xml":
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a b="c"><d>a@example.com &amp; &b;</d><!-- x --><![CDATA[<y>]]></a>',
  "a.svg": "<svg xmlns='x'><text>a@example.com</text></svg>",
  "a.html":
    '<!doctype html><p title="x">a@example.com &eacute;<table><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table><script>x</script>',
  "a.eml":
    'From: a@example.com\nContent-Type: multipart/mixed; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=C3=A9\n--b\nContent-Disposition: attachment; filename=x.bin\nContent-Transfer-Encoding: base64\n\nQUJD\n--b--\n',
  "a.mbox":
    "From a@example.com Thu Jan  1 00:00:00 2026\nSubject: x\n\nbody\n\nFrom b@example.com Fri Jan  2 00:00:00 2026\nSubject: y\n\nbody\n",
  "a.rtf": "{\\rtf1\\ansi {\\fonttbl{\\f0\\fcharset134 X;}}Jos\\'e9 \\u20320? {\\*\\x y}\\par a@example.com}",
  "a.vcf": 'BEGIN:VCARD\nFN:Ann\nTEL;TYPE="x":555\nNOTE;ENCODING=QUOTED-PRINTABLE:=C3=A9=\n x\nEND:VCARD\n',
  "a.ics": 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nATTENDEE;CN="A":mailto:a@example.com\nEND:VEVENT\nEND:VCALENDAR\n',
  "a.ldif": "dn: cn=a\nmail: a@example.com\ncn:: Wm/Dqw==\n x\n\ndn: cn=b\n",
  "a.sql":
    "-- MySQL dump\nCREATE TABLE `t` (`a` int, `b` text);\nINSERT INTO `t` VALUES (1,'it''s \\'x\\''),(2,NULL);\nCOPY t (a) FROM stdin;\n1\\t\n\\.\n",
  "a.yaml": "a: &x [1, {b: 'c'}]\nd:\n  - |\n    text\n  - \"q\\u00e9\n    r\"\n---\ne: *x\n",
  "a.ini": '[s]\na = 1\n; c\nb = "x\\u00e9\\\n  y\n',
  "a.toml": "[s]\na = 1\n",
  "a.properties": "a=1\\\n  2\nb: \\u00e9\n",
  ".env": "A=1\nB='x\ny'\n",
  "logfmt.log": 'a=1 b="x y"\na=2 b=z\n',
  "access.log": '192.0.2.1 - - [01/Jan/2026:00:00:00 +0000] "GET / HTTP/1.1" 200 1 "-" "x"\n'.repeat(3),
  "w3c.log": "#Fields: a b\n1 2\n",
  "json.log": 'x {"a":"b"}\ny {"a":1}\n',
  "a.gz": gzipSync(csv.repeat(20)),
  "a.zst": zstdCompressSync(csv.repeat(20)),
  "a.br": brotliCompressSync(csv.repeat(20)),
  "a.Z": makeZ(Buffer.from(csv.repeat(20))),
  "a.zip": makeZip([
    { name: "a.csv", content: csv.repeat(9) },
    { name: "b.tar", content: makeTar([{ name: "c", content: "x" }]), flags: 0x808 },
    { name: "d", content: "stored", method: 0 },
  ]),
  "a.tar": makeTar([
    { name: "a.csv", content: csv },
    { name: "b.gz", content: gzipSync("x") },
    { name: "l", type: "2" },
  ]),
  ...Object.fromEntries(
    samples
      .filter(({ content }) => content === "small")
      .map(({ format, base64 }, at) => [`${format}${at}.bin`, Buffer.from(base64, "base64")]),
  ),
};

const kinds = ["cut", "flip", "fill", "double", "drop"] as const;

function damaged(seed: Uint8Array, kind: (typeof kinds)[number], place: number, extent: number): Uint8Array {
  const at = Math.floor(place * seed.length);
  const end = Math.min(seed.length, at + extent);
  const copy = Uint8Array.from(seed);
  if (kind === "cut") return copy.subarray(0, at);
  if (kind === "flip") copy[at] = (copy[at] ?? 0) ^ (1 << (extent % 8));
  if (kind === "fill") copy.fill(extent % 2 === 0 ? 0 : 0xff, at, end);
  if (kind === "double") return Buffer.concat([copy.subarray(0, end), copy.subarray(at)]);
  if (kind === "drop") return Buffer.concat([copy.subarray(0, at), copy.subarray(end)]);
  return copy;
}

// Reads a file and all in it; every block must hold together, and nothing but a typed error may end it.
async function expectReadable(content: Uint8Array, name: string, depth: number, random: boolean): Promise<void> {
  const found = recognise(content.subarray(0, 65_536), name);
  if ("unsupported" in found) return;
  try {
    for await (const item of found.reader.read(
      inputOf(content, { name, random, limits: { ratio: 200, nesting: 64 } }),
    )) {
      if (isBlock(item)) expectSound(item);
      else if (item.kind === "embedded" && item.stream !== undefined)
        await member(item.stream(), item.name, depth, random);
    }
  } catch (error) {
    expectTyped(error);
  }
}

async function member(stream: AsyncIterable<Uint8Array>, name: string, depth: number, random: boolean): Promise<void> {
  const parts: Buffer[] = [];
  try {
    for await (const chunk of stream) parts.push(Buffer.from(chunk));
  } catch (error) {
    expectTyped(error);
  }
  if (depth < 3) await expectReadable(Buffer.concat(parts), name, depth + 1, random);
}

function expectTyped(error: unknown): void {
  if (!(error instanceof AssayError) || error.reason === undefined || error.reason === "internal") throw error;
}

function expectSound({ bytes: held, core, fields, records, labels, firstRecord, locate }: Block): void {
  const { start, end } = core ?? { start: 0, end: held.length };
  let before = 0;
  for (let at = 0; at < (fields?.length ?? 0); at += 3) {
    const [from = 0, to = 0, label = 0] = fields?.subarray(at, at + 3) ?? [];
    if (from < before || to < from || to > held.length || labels[label] === undefined)
      throw new Error("The fields are out of order.");
    before = to;
  }
  const isSorted = records?.every((record, at) => record <= held.length && record >= (records[at - 1] ?? 0)) ?? true;
  expect([
    start <= end && end <= held.length,
    isSorted,
    firstRecord >= 0,
    Buffer.from(held).toString("utf8").includes("\uFFFD\uFFFD\uFFFD\uFFFD"),
  ]).toEqual([true, true, true, false]);
  expect(locate({ start: 0, end: Math.min(1, held.length) }).steps.length).toBeGreaterThan(0);
}

it.each(Object.keys(seeds))("reads %s, and ends in a typed way however it is damaged", async (name) => {
  const seed = bytes(seeds[name] ?? "");
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const everyDamage = fc.asyncProperty(
    fc.constantFrom(...kinds),
    place,
    fc.integer({ min: 1, max: 30 }),
    fc.boolean(),
    (kind, at, extent, random) => expectReadable(damaged(seed, kind, at, extent), name, 0, random),
  );
  await expect(fc.assert(everyDamage, { numRuns: 120 })).resolves.toBeUndefined();
});
