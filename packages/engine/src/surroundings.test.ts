import { expect, it } from "vitest";
import { LazySurroundings } from "./surroundings.ts";
import { TextWindow } from "./text-window.ts";

function around(text: string, value: string): { before: string; after: string } {
  const bytes = Buffer.from(text);
  const window = new TextWindow();
  window.begin(bytes);
  const surroundings = new LazySurroundings(window);
  const start = bytes.indexOf(value);
  surroundings.set(bytes, start, start + Buffer.byteLength(value), 0, bytes.length, "");
  return { before: surroundings.before, after: surroundings.after };
}

it("shows what stands before and after", () => {
  expect(around("my number is 123, call", "123")).toEqual({ before: "my number is ", after: ", call" });
  expect(around("123", "123")).toEqual({ before: "", after: "" });
});

it("shows 64 characters of any script, and no half of one", () => {
  const [long, chinese] = ["x".repeat(200), "王".repeat(100)];
  expect(around(`${long}123${long}`, "123")).toEqual({ before: "x".repeat(64), after: "x".repeat(64) });
  expect(around(`${chinese}123${chinese}`, "123")).toEqual({ before: "王".repeat(64), after: "王".repeat(64) });
});
