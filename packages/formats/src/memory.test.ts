import { expect, it } from "vitest";
import { isBlock } from "@assay/spec";
import { recognise } from "./recognise.ts";
import { limits } from "./testing/reading.ts";

/** The most bytes a reader held at once: what it had pulled less what its blocks answered for. */
async function mostHeld(
  name: string,
  head: string,
  body: string,
  length: number,
): Promise<{ held: number; blocks: number }> {
  const opening = Buffer.from(head);
  const found = recognise(Buffer.concat([opening, Buffer.from(body)]).subarray(0, 65_536), name);
  if (!("reader" in found)) throw new Error(found.unsupported);
  let pulled = 0;
  let answered = 0;
  let held = 0;
  let blocks = 0;
  const chunk = Buffer.from(body.repeat(Math.ceil(65_536 / Buffer.byteLength(body))));
  // oxlint-disable-next-line require-await -- a stream without end, made as it is read
  async function* endless(): AsyncGenerator<Uint8Array> {
    pulled += opening.length;
    yield opening;
    for (; pulled < length; pulled += chunk.length) yield chunk;
  }
  const input = { name, size: null, stream: endless, limits, signal: new AbortController().signal };
  for await (const item of found.reader.read(input)) {
    if (!isBlock(item)) continue;
    answered += item.core === undefined ? item.bytes.length : item.core.end - item.core.start;
    held = Math.max(held, pulled - answered);
    blocks++;
  }
  return { held, blocks };
}

const mebibyte = 1 << 20;

it.each([
  ["lines.txt", "", "a line of a log, a@example.com\n", 3],
  ["one-line.txt", "", "a line without end a@example.com ", 3],
  ["table.csv", "id,email\n", "17,a@example.com\n", 4],
  ["one-cell.csv", "id,email\n1,", "a cell without end ", 4],
  ["one-quoted-cell.csv", 'id,email\n1,"', "a cell without end ", 4],
  ["one-row.csv", "id,email\n", "1,2,", 4],
  ["quotes.csv", "id,email\n", '1,"x\n', 4],
])("holds no more than a few blocks of %s, whatever its length", async (name, head, body, most) => {
  const { held, blocks } = await mostHeld(name, head, body, 24 * mebibyte);
  expect(held).toBeLessThan(most * mebibyte);
  expect(blocks).toBeGreaterThan(20);
});

// Of these the blocks hold less than what they come from; what is held is measured by what the process holds.
it.each([
  ["lines.jsonl", "", '{"email":"a@example.com","n":1}\n'],
  ["array.json", "[", '{"email":"a@example.com","n":1},'],
  ["one-string.json", '{"a":"', "a string without end "],
  ["numbers.json", "[", "1,"],
  ["people.xml", "<l>", "<p><e>a@example.com</e></p>"],
  ["one-text.xml", "<l>", "a text without end "],
  ["comment.xml", "<l><!--", "a comment without end "],
  ["page.html", "<html>", "<p title='x'>a@example.com</p>"],
  ["one-paragraph.html", "<html>", "a text without end "],
])("holds no more than a few blocks of %s", async (name, head, body) => {
  const before = process.memoryUsage().arrayBuffers;
  const peak = { bytes: 0 };
  const timer = setInterval(() => (peak.bytes = Math.max(peak.bytes, process.memoryUsage().arrayBuffers)), 5);
  const { blocks } = await mostHeld(name, head, body, 24 * mebibyte).catch((error: unknown) => {
    if (error instanceof Error && error.name === "AssayError") return { blocks: 1 }; // cut short, as these are
    throw error;
  });
  clearInterval(timer);
  expect(blocks).toBeGreaterThan(0);
  expect(peak.bytes - before).toBeLessThan(32 * mebibyte);
});
