import { describe, expect, it } from "vitest";
import { inert } from "./inert.ts";
import { jsonText } from "./json-text.ts";

describe("inert", () => {
  it.each([
    ["\u001b[31mred", "\\u{1B}[31mred"],
    ["safe\u202Efdp.exe", "safe\\u{202E}fdp.exe"],
    ["a\r\nb", "a\\u{D}\\u{A}b"],
    ["\ud800", "\\u{D800}"],
    ["\u2028", "\\u{2028}"],
    ["张伟 é 👩", "张伟 é 👩"],
  ])("shows %j as %j", (text, shown) => {
    expect(inert(text)).toBe(shown);
  });
});

describe("jsonText", () => {
  it("writes what acts as escapes and parses to the same value", () => {
    const value = { "a\u202Eb": ["\u009b31m", "\u2028", "\u007f", "\ud800", "👩‍👩", "\u{E0001}", "张伟"] };
    const text = jsonText(value);
    expect(text).toMatch(/^[\u0020-\u007e\u4e00-\u9fff\u{1F469}]*$/u);
    expect(JSON.parse(text)).toEqual(value);
  });
});
