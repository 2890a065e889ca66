import { readFileSync } from "node:fs";
import { dataTypeInfo } from "@assay/spec";
import { describe, expect, it } from "vitest";
import { catalog } from "./catalog.generated.ts";
import type { CatalogDetector } from "./catalog-detector.ts";
import { generatedFiles, pathOf } from "./scripts/registry.ts";

const word = /^\S+( \S+)*$/;

/** What is wrong with the form of a detector; nothing, for one that is right. */
function faults(detector: CatalogDetector): string[] {
  const { id, name, dataType, patterns, context, labels, examples, sources, countries } = detector;
  const words = [...(context?.raise ?? []), ...(context?.lower ?? []), ...(labels ?? [])];
  return [
    ...(dataTypeInfo(dataType) === undefined ? [`${dataType} has no ancestor in the taxonomy`] : []),
    ...(name === "" || sources.length === 0 ? ["it has no name or no source"] : []),
    ...(patterns.length === 0 ? ["it has no pattern"] : []),
    ...patterns
      .filter(({ score }) => score <= 0 || score >= 1)
      .map(({ regex }) => `${regex} has no score between 0 and 1`),
    ...(examples.hits.length === 0 || examples.misses.length === 0 ? ["it lists no hit or no miss"] : []),
    ...words
      .filter((each) => each !== each.toLowerCase() || !word.test(each))
      .map((each) => `"${each}" is not lower case with single spaces`),
    ...countries.filter((code) => !/^[A-Z]{2}$/.test(code)).map((code) => `${code} is no country code`),
    ...(detector.requiresContext === true && words.length === 0 ? ["it asks for words and has none"] : []),
    ...(JSON.stringify(JSON.parse(JSON.stringify(detector))) === JSON.stringify(detector)
      ? []
      : [`${id} does not survive JSON`]),
  ];
}

describe("the catalogue", () => {
  it("is what its files say; if not: pnpm --filter @assay/detectors generate", async () => {
    const stale = (await generatedFiles()).filter((file) => readFileSync(pathOf(file), "utf8") !== file.text);
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  it.each(catalog.map((detector) => [detector.id, detector] as const))("%s is well formed", (_, detector) => {
    expect(faults(detector)).toEqual([]);
  });

  it("has each id once", () => {
    const ids = catalog.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });
});
