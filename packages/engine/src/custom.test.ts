import type { DetectorSpec } from "@assay/spec";
import { describe, expect, it } from "vitest";
import { createScanner } from "./scanner.ts";
import { createTally } from "./tally.ts";
import { tableBlock } from "./testing/blocks.ts";
import { testChecks, testDetectors } from "./testing/detectors.ts";

const staff = (regex: string, rest: Partial<DetectorSpec> = {}): DetectorSpec => ({
  id: "staff-number",
  name: "Staff number",
  dataType: "employment.staff-number",
  countries: [],
  patterns: [{ regex, score: 0.6 }],
  examples: { hits: [], misses: [] },
  sources: [],
  ...rest,
});

const make = async (custom: DetectorSpec) =>
  createScanner({ detectors: testDetectors, custom: [custom], checks: testChecks, key: new Uint8Array(32).fill(7) });

describe("custom detectors", () => {
  it.each([
    [
      "whole tokens only",
      "ST-\\d{4}",
      "ST-1234 xST-1234 ST-12345 é,ST-5678,ST-9012",
      ["ST-1234", "ST-5678", "ST-9012"],
    ],
    ["the beginning and end of the text", "^ST-\\d{4}$", "ST-1234", ["ST-1234"]],
    ["alternatives and groups of its own", "(ST)-(\\d{4})|staff (\\d)", "staff 7 ST-1234", ["staff 7", "ST-1234"]],
    ["nothing where it matches nothing", "x*", "aaa", []],
    ["inside words when asked", "番号\\d{4}", "社員番号1234です", ["番号1234"]],
  ])("find %s", async (name, regex, text, expected) => {
    const scanner = await make(
      staff(regex, name.startsWith("inside") ? { patterns: [{ regex, score: 0.6, within: true }] } : {}),
    );
    expect(scanner.inspectText(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it("have checks, context and needs as the catalogue has", async () => {
    const scanner = await make(
      staff("\\d{9}", { check: "eleven", context: { raise: ["badge"] }, requiresContext: true }),
    );
    expect(scanner.inspectText("badge 111222333")).toMatchObject([{ detector: "staff-number", start: 6, end: 15 }]);
    expect(scanner.inspectText("badge 111222334")).toEqual([]);
    expect(scanner.inspectText("111222333")).toEqual([]);
  });

  it("keep to their cell", async () => {
    const custom = staff("ST.\\d{4}");
    const scanner = await make(custom);
    const block = tableBlock(
      ["a", "b"],
      [
        ["ST-1234", "x"],
        ["ST", "1234"],
      ],
    );
    const tally = createTally({ detectors: testDetectors, custom: [custom] });
    tally.add(scanner.scan(block), block.labels, ({ start, end }) => ({ steps: [`${start}-${end}`] }));
    expect(tally.finish().findings.map(({ field, count, places }) => [field, count, places])).toEqual([
      ["a", 1, [{ steps: ["0-7"] }]],
    ]);
  });

  it.each([
    ["(?<=a)b", "look-ahead and look-behind cannot be run in linear time"],
    ["a(?!b)", "look-ahead and look-behind cannot be run in linear time"],
    ["(a)\\1", "back-references cannot be run in linear time"],
    ["(a", "missing ): (a"],
  ])("refuse %s with the reason", async (regex, reason) => {
    await expect(make(staff(regex))).rejects.toMatchObject({
      code: "detector/unsupported-syntax",
      subject: "staff-number",
      message: `A pattern of staff-number cannot be used: ${reason}.`,
    });
  });

  it("take no longer than the text is long on a pattern made to explode", async () => {
    const scanner = await make(staff("(a+)+b"));
    const began = performance.now();
    expect(scanner.inspectText("a".repeat(200_000))).toEqual([]);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
