import type { CheckTable, DetectorSpec } from "@assay/spec";
import type { BlockScanner } from "./block-scanner.ts";
import { isAsked, leastInspected } from "./inspect-text.ts";
import type { InspectedColumn, InspectOptions } from "./inspect-text.ts";
import { createTally } from "./tally.ts";

interface Detectors {
  readonly detectors: readonly DetectorSpec[];
  readonly custom?: readonly DetectorSpec[];
  readonly checks: CheckTable;
}

/** Judges one column by the same path a scan takes. */
export function inspectColumn(
  scanner: BlockScanner,
  { detectors, custom }: Detectors,
  header: string | undefined,
  values: readonly string[],
  options: InspectOptions,
): InspectedColumn {
  const { bytes, fields, records } = columnBlock(values);
  const labels = [header ?? ""];
  const tally = createTally({ detectors, ...(custom === undefined ? {} : { custom }), placesPerFinding: 1 });
  tally.add(scanner.scan({ bytes, fields, labels, records, firstRecord: 0, ordinal: 0 }), labels, () => ({
    steps: [],
  }));
  const asked = tally
    .finish()
    .findings.filter(
      ({ dataType, score }) => isAsked(dataType, options.types) && score >= (options.minScore ?? leastInspected),
    );
  const best = asked.toSorted((a, b) => b.score - a.score || b.count - a.count)[0];
  if (best === undefined) return { dataType: null, detector: null, score: 0 };
  return {
    dataType: best.dataType,
    detector: best.detector,
    score: best.score,
    ...(options.explain === true ? { reasons: best.reasons } : {}),
  };
}

/** The values one after another, each a record of one cell. */
function columnBlock(values: readonly string[]): { bytes: Buffer; fields: Uint32Array; records: Uint32Array } {
  const cells = values.map((value) => Buffer.from(value));
  const fields = new Uint32Array(3 * cells.length);
  const records = new Uint32Array(cells.length);
  let at = 0;
  cells.forEach((cell, index) => {
    fields.set([at, at + cell.length, 0], 3 * index);
    records[index] = at;
    at += cell.length + 1;
  });
  return { bytes: Buffer.concat(cells.flatMap((cell) => [cell, newline])), fields, records };
}

const newline = Buffer.from("\n");
