import { expect, it } from "vitest";
import { peek } from "./peek.ts";

async function* chunks(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) {
    if (text === "!") throw new Error("broken");
    yield new TextEncoder().encode(text);
  }
}

const textOf = async (stream: AsyncIterable<Uint8Array>): Promise<string> =>
  new TextDecoder().decode(Buffer.concat(await Array.fromAsync(stream)));

it("looks at the beginning and gives everything again", async () => {
  const { head, chunks: rest } = await peek(chunks("ab", "cd", "ef"), 3);
  expect(new TextDecoder().decode(head)).toBe("abc");
  expect(await textOf(rest())).toBe("abcdef");
});

it("takes less where there is less", async () => {
  const { head, chunks: rest } = await peek(chunks(), 3);
  expect(head).toEqual(new Uint8Array());
  expect(await textOf(rest())).toBe("");
});

it("tells a break only after what came before it", async () => {
  const { head, chunks: rest } = await peek(chunks("ab", "!"), 10);
  expect(new TextDecoder().decode(head)).toBe("ab");
  const seen: string[] = [];
  await expect(
    (async () => {
      for await (const chunk of rest()) seen.push(new TextDecoder().decode(chunk));
    })(),
  ).rejects.toThrow("broken");
  expect(seen).toEqual(["ab"]);
});
