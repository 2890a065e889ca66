import { isUnder } from "@assay/spec";
import type { DataType, Reason } from "@assay/spec";
import type { BlockScanner } from "./block-scanner.ts";
import type { Plan } from "./plan.ts";
import type { MatchVisitor } from "./taker.ts";

/** What `inspect` may be asked. */
export interface InspectOptions {
  /** Data types, or roots of them. (Default: all) */
  readonly types?: readonly string[];
  /** (Default: 0.05) */
  readonly minScore?: number;
  /** Adds the reasons. (Default: false) */
  readonly explain?: boolean;
}

/** One match in a text: where and what, not the value. */
export interface InspectedMatch {
  /** UTF-16 code units of the text. */
  readonly start: number;
  readonly end: number;
  readonly dataType: DataType;
  /** Id of the detector. */
  readonly detector: string;
  readonly score: number;
  readonly reasons?: readonly Reason[];
}

/** What a column holds: null where nothing personal was found. */
export interface InspectedColumn {
  readonly dataType: DataType | null;
  readonly detector: string | null;
  readonly score: number;
  readonly reasons?: readonly Reason[];
}

/** Default of `minScore`. */
export const leastInspected = 0.05;

/** Finds the matches in a text by the same path a scan takes. */
export function inspectText(
  scanner: BlockScanner,
  plan: Plan,
  text: string,
  options: InspectOptions,
): InspectedMatch[] {
  const bytes = Buffer.from(text);
  const found: InspectedMatch[] = [];
  const match: MatchVisitor["match"] = (at, all, column) => {
    const spec = plan.detectors[all.detector[at] ?? 0]?.spec;
    const score = all.score[at] ?? 0;
    if (spec === undefined || score < (options.minScore ?? leastInspected) || !isAsked(spec.dataType, options.types))
      return;
    const reasons = options.explain === true ? { reasons: scanner.explain(at, column) } : {};
    found.push({
      start: all.start[at] ?? 0,
      end: all.end[at] ?? 0,
      dataType: spec.dataType,
      detector: spec.id,
      score,
      ...reasons,
    });
  };
  scanner.scan({ bytes, labels: [], firstRecord: 0, ordinal: 0 }, { match });
  return inUtf16(found, bytes);
}

/** Whether a data type is among those asked for. */
export function isAsked(dataType: string, types: readonly string[] | undefined): boolean {
  return types === undefined || types.some((root) => isUnder(dataType, root));
}

/** Byte offsets as UTF-16 code units; matches come sorted by start. */
function inUtf16(matches: readonly InspectedMatch[], bytes: Uint8Array): InspectedMatch[] {
  const offsets = [...new Set(matches.flatMap(({ start, end }) => [start, end]))].toSorted((a, b) => a - b);
  const units = new Map<number, number>();
  let unit = 0;
  let at = 0;
  for (const offset of offsets) {
    for (; at < offset; at++) unit += unitsOf(bytes[at] ?? 0);
    units.set(offset, unit);
  }
  return matches.map((match) => ({ ...match, start: units.get(match.start) ?? 0, end: units.get(match.end) ?? 0 }));
}

/** A continuation byte adds nothing; a lead byte of four makes a surrogate pair. */
function unitsOf(byte: number): number {
  if ((byte & 0xc0) === 0x80) return 0;
  return byte >= 0xf0 ? 2 : 1;
}
