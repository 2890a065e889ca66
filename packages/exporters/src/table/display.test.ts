import { describe, expect, it } from "vitest";
import { displayWidth, pad, truncate, truncateMiddle } from "./display.ts";

describe("display", () => {
  it.each([
    ["abc", 3],
    ["张伟", 4],
    ["Ａ１", 4],
    ["é", 1],
    ["e\u0301", 1],
    ["👩‍👩‍👧", 2],
    ["☎️", 2],
    ["한국", 4],
    ["", 0],
  ])("counts the columns of %j as %i", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it("cuts between characters, never in one, and says that it cut", () => {
    expect(truncate("张伟的工资单", 7)).toBe("张伟的…");
    expect(truncate("张伟的工资单", 8)).toBe("张伟的…");
    expect(truncate("e\u0301e\u0301e\u0301", 2)).toBe("e\u0301…");
    expect(truncate("abc", 3)).toBe("abc");
    expect(truncate("abc", 0)).toBe("");
  });

  it("cuts an address in its middle", () => {
    expect(truncateMiddle("/data/2026/sick.csv", 11)).toBe("/data…k.csv");
    expect(displayWidth(truncateMiddle("/数据/二〇二六/病假.csv", 11))).toBeLessThanOrEqual(11);
  });

  it("fills up to a width on the side that is asked", () => {
    expect(pad("张", 4, "left")).toBe("张  ");
    expect(pad("7", 4, "right")).toBe("   7");
  });
});
