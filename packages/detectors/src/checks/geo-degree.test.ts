import { expect, it } from "vitest";
import { geoDegree } from "./geo-degree.ts";

const named = { field: "geo_lat", before: "", after: "" };
const alone = { field: "price", before: "", after: "" };

it("gives decimal degrees", () => {
  const values = ["-33.8688", "13,5", "40 26 24N", `122°30'00"W`, "+9"];
  expect(values.map((value) => geoDegree(value, named))).toEqual([
    { normalised: "-33.8688" },
    { normalised: "13.5" },
    { normalised: "40.44" },
    { normalised: "-122.5" },
    { normalised: "9" },
  ]);
});

it("refuses what is out of range, and numbers that nothing calls a degree", () => {
  expect(["181.5", "91 00 00N", "40 61 00N"].map((value) => geoDegree(value, named))).toEqual([false, false, false]);
  expect([geoDegree("46.448", alone), geoDegree("40 26 24N", alone)]).toEqual([false, { normalised: "40.44" }]);
});
