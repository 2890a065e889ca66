import { catalog, checks } from "@assay/detectors";
import { createScanner } from "@assay/engine";
import { describe, expect, it } from "vitest";

const scanner = await createScanner({ detectors: catalog, checks, key: new Uint8Array(32) });

/** Whether the real engine, with the whole catalogue at work, reports this detector anywhere in the text. */
function finds(id: string, text: string): boolean {
  return scanner.inspectText(text, { minScore: 0 }).some(({ detector }) => detector === id);
}

describe("the catalogue, run by the engine", () => {
  it.each(catalog.map((detector) => [detector.id, detector] as const))(
    "%s finds its hits and leaves its misses alone",
    (id, { examples }) => {
      expect({
        hits: examples.hits.filter((text) => finds(id, text)),
        misses: examples.misses.filter((text) => !finds(id, text)),
      }).toEqual(examples);
    },
  );
});
