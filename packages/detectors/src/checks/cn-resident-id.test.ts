import { expect, it } from "vitest";
import { cnResidentId } from "./cn-resident-id.ts";

it("counts the form of fifteen digits as the number it became", () => {
  expect(cnResidentId("110105491231002")).toEqual({
    normalised: "11010519491231002X",
    why: "region and birth date, form of before 1999",
  });
});

it("counts a region that is not known less", () => {
  expect(cnResidentId("235407199001010011")).toEqual({
    normalised: "235407199001010011",
    score: 0.7,
    why: "province, birth date and check character",
  });
});

it.each([
  ["province", "160105194912310029"],
  ["month", "110105194913310021"],
  ["day", "110105194902300021"],
  ["check character", "110105194912310021"],
])("refuses a wrong %s", (_, number) => {
  expect(cnResidentId(number)).toEqual(false);
});
