import fc from "fast-check";
import { expect, it } from "vitest";
import { TextWindow } from "./text-window.ts";

it("reads what the runtime reads, wherever", () => {
  const text = "plain text, Zürich, 王小明 😀 ".repeat(300);
  const bytes = Buffer.from(text);
  const window = new TextWindow();
  window.begin(bytes);
  fc.assert(
    fc.property(fc.nat(bytes.length), fc.nat(900), (start, length) => {
      const end = Math.min(bytes.length, start + length);
      expect(window.slice(start, end)).toBe(bytes.toString("utf8", start, end));
    }),
    { numRuns: 500 },
  );
});
