import type { DetectorSpec } from "@assay/spec";
import { Random } from "./random.ts";

const separators = ["", "[ -]?", "[ ]?", "-?", "\\.?", "/?"];
const heads = ["[A-Z]", "[A-Z]{2}", "[XYZ]", "[A-HJ-NP-Z]"];
const tails = ["[A-Z]", "[0-9X]", "[A-Z]{2}", "[TRWAGMYFPDXBNJZSQVHLCKE]"];

/** Detectors of the shape that identity numbers have, none of which exists: groups of digits with a letter before or after. */
export function synthetic(count: number): DetectorSpec[] {
  const random = new Random(4);
  return Array.from({ length: count }, (_, number) => ({
    id: `synthetic-${number}`,
    dataType: `gov-id.national.xx.synthetic-${number}`,
    name: `Synthetic number ${number}`,
    countries: [],
    patterns: [{ regex: regexOf(random), score: 0.2 }],
    labels: [`synthetic ${number}`],
    context: { raise: [`synthetic${number}`] },
    requiresContext: true,
    examples: { hits: [], misses: [] },
    sources: [],
  }));
}

function regexOf(random: Random): string {
  const groups = Array.from({ length: random.between(1, 4) }, () => `\\d{${random.between(2, 5)}}`);
  const digits = groups.reduce((before, group) => before + random.of(separators) + group);
  return `${random.below(3) === 0 ? random.of(heads) : ""}${digits}${random.below(3) === 0 ? random.of(tails) : ""}`;
}
