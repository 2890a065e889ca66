import type { CheckTable, DetectorSpec } from "@assay/spec";
import { beforeAll, expect, it } from "vitest";
import { createScanner } from "./scanner.ts";
import type { Scanner } from "./scanner.ts";

const username: DetectorSpec = {
  id: "username",
  dataType: "account.username",
  name: "Username",
  countries: [],
  patterns: [{ regex: "user=[a-z]+", score: 0.6 }],
  cell: { regex: "[a-z][a-z0-9.]{2,20}", score: 0.4 },
  check: "not-root",
  labels: ["username"],
  examples: { hits: [], misses: [] },
  sources: [],
};
const checks: CheckTable = { "not-root": (value) => value !== "root" };
const names = ["ada", "grace.h", "edsger", "barbara", "donald", "root"];

let scanner: Scanner;
beforeAll(async () => {
  scanner = await createScanner({ detectors: [username], checks, key: new Uint8Array(32).fill(7) });
});

it("finds what has no form of its own in a column that a label names", () => {
  expect(scanner.inspectColumn("user_name", names).dataType).toEqual(null);
  expect(scanner.inspectColumn("Username", names)).toMatchObject({
    dataType: "account.username",
    detector: "username",
  });
});

it("forgives a column some cells that fail a check nearly everything passes", () => {
  const { score } = scanner.inspectColumn("username", [...names, "root", "root"]);
  expect(score).toBeGreaterThan(0.5);
});

it("looks for it nowhere else", () => {
  expect(scanner.inspectColumn("remark", names).dataType).toEqual(null);
  expect(scanner.inspectColumn(undefined, names).dataType).toEqual(null);
  expect(scanner.inspectText("username ada").map(({ detector }) => detector)).toEqual([]);
});

it("asks the check, and leaves texts alone", () => {
  expect(
    scanner.inspectColumn(
      "username",
      names.map(() => "root"),
    ).dataType,
  ).toEqual(null);
  expect(
    scanner.inspectColumn(
      "username",
      names.map((name) => name.repeat(100)),
    ).dataType,
  ).toEqual(null);
});
