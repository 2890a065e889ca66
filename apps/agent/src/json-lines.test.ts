import { expect, it } from "vitest";
import { linesOf } from "./json-lines.ts";

async function* bytesOf(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

it.each([1, 2, 3, 100])("splits at line feeds alone, in chunks of %i bytes", async (size) => {
  expect(await Array.fromAsync(linesOf(bytesOf("a\u2028b\rc\n张伟\n\nlast", size)))).toEqual([
    "a\u2028b\rc",
    "张伟",
    "",
    "last",
  ]);
});
