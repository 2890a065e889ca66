import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "@assay/spec";
import { packPlaces, unpackPlaces } from "./places.ts";
import type { CompactPlaces } from "./places.ts";

const step = fc.oneof(
  fc.tuple(fc.constantFrom("row", "line", "page", "record"), fc.nat()).map(([word, number]) => `${word} ${number}`),
  fc.constantFrom(
    "row 007",
    "row -1",
    "row 1.5",
    "row 99999999999999999999",
    "bytes",
    "=x",
    "#row",
    "sheet A",
    "$.a[]",
    "",
  ),
  fc.string(),
);

const place: fc.Arbitrary<Place> = fc
  .tuple(fc.array(step, { maxLength: 4 }), fc.option(fc.tuple(fc.maxSafeNat(), fc.nat()), { nil: undefined }))
  .map(([steps, span]) => (span === undefined ? { steps } : { steps, bytes: [span[0], span[0] + span[1]] as const }));

describe("places", () => {
  it("come back as they were, through JSON", () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 30 }), (places) => {
        expect(unpackPlaces(JSON.parse(JSON.stringify(packPlaces(places))) as CompactPlaces)).toEqual(places);
      }),
      { numRuns: 2000 },
    );
  });

  it("take a quarter of the plain form where they are alike", () => {
    const places = Array.from({ length: 100 }, (_, at) => ({
      steps: [`row ${at * 3 + 2}`, "e-mail address"],
      bytes: [at * 120 + 17, at * 120 + 40] as const,
    }));
    expect(JSON.stringify(packPlaces(places)).length).toBeLessThan(JSON.stringify(places).length / 4);
  });
});
