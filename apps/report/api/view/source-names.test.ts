import { expect, it } from "vitest";
import type { RunSource } from "@assay/spec";
import { sourceNames } from "./source-names.ts";

function names(...all: readonly string[]): string[] {
  const sources = all.map((name): RunSource => ({
    name,
    type: "fs",
    uri: name,
    properties: {},
    listedUpTo: null,
    listingComplete: true,
  }));
  return [...sourceNames(sources).values()];
}

it("keeps the names that people gave", () => {
  expect(names("crm", "a/b")).toEqual(["crm", "a/b"]);
});

it("calls an address by its end", () => {
  expect(names("file:///srv/hr%20files/")).toEqual(["hr files"]);
  expect(names("s3://bucket")).toEqual(["bucket"]);
});

it("takes as much of the end as tells it from the others", () => {
  expect(names("file:///a/data", "file:///b/data", "file:///c/logs")).toEqual(["a/data", "b/data", "logs"]);
  expect(names("s3://data", "file:///data")).toEqual(["s3:/data", "file:/data"]);
});
