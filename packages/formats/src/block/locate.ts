import type { Place, Span } from "@assay/spec";
import { countUpTo } from "./uint32-list.ts";

/** What a block must know to turn its spans into places. */
export interface Whereabouts {
  /** What a record is called: `row`, `line`, `record`. */
  readonly word: string;
  readonly firstRecord: number;
  readonly records: Uint32Array;
  readonly fields?: Uint32Array;
  readonly labels?: readonly string[];
  /** The number, from 0, that a place is called by where it is not that of its record: a line. */
  readonly number?: (at: number) => number;
  /** Offset in the asset as stored; undefined where it cannot be told. */
  readonly source: (at: number) => number | undefined;
  /** Where places are called otherwise: their steps, from the label's index and where in the block they begin. */
  readonly steps?: (label: number | undefined, at: number) => readonly string[];
}

/** A block's `locate`: the record from 1, then the field, then the bytes in the asset. */
export function locator(about: Whereabouts): (span: Span) => Place {
  const { steps: named } = about;
  if (named !== undefined) return ({ start }) => ({ steps: named(labelIndexAt(about, start), start) });
  return (span) => {
    const steps = [`${about.word} ${(about.number?.(span.start) ?? recordAt(about, span.start)) + 1}`];
    const label = labelAt(about, span.start);
    if (label !== undefined) steps.push(label);
    const start = about.source(span.start);
    const end = about.source(span.end);
    return start === undefined || end === undefined ? { steps } : { steps, bytes: [start, end] };
  };
}

/** Number, from 0, of the record a byte belongs to. */
export function recordAt(about: Pick<Whereabouts, "firstRecord" | "records">, at: number): number {
  const before = countUpTo(about.records, at);
  return about.firstRecord + before - (about.records[0] === 0 ? 1 : 0);
}

/** Name of the field a byte belongs to; undefined between fields. */
export function labelAt({ fields, labels }: Pick<Whereabouts, "fields" | "labels">, at: number): string | undefined {
  const index = labels === undefined ? undefined : labelIndexAt({ fields }, at);
  return index === undefined ? undefined : labels?.[index];
}

function labelIndexAt({ fields }: { readonly fields?: Uint32Array | undefined }, at: number): number | undefined {
  if (fields === undefined) return undefined;
  const index = countUpTo(fields, at, 3) - 1;
  return index < 0 || at >= (fields[index * 3 + 1] ?? 0) ? undefined : fields[index * 3 + 2];
}
