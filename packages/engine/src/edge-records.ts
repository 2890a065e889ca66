import type { RecordPart } from "./evidence.ts";
import { betterSubject } from "./subject.ts";

/** Puts together the parts of records that lie across blocks. */
export class EdgeRecords {
  readonly #parts = new Map<number, RecordPart>();

  /** Adds what one block holds of a record. */
  add(part: RecordPart): void {
    const known = this.#parts.get(part.record);
    this.#parts.set(part.record, known === undefined ? part : join(known, part));
  }

  /** The whole records, each once. */
  take(): RecordPart[] {
    const parts = [...this.#parts.values()];
    this.#parts.clear();
    return parts;
  }
}

function join(a: RecordPart, b: RecordPart): RecordPart {
  return {
    record: a.record,
    all: unite(a.all, b.all),
    keys: unite(a.keys, b.keys),
    subject: betterSubject(a.subject, b.subject),
    birth: betterSubject(a.birth, b.birth),
    self: a.self,
  };
}

/** The union of two sorted lists of pairs. */
function unite(a: readonly number[], b: readonly number[]): number[] {
  const pairs = new Map<string, readonly [number, number]>();
  for (const list of [a, b]) {
    for (let at = 0; at < list.length; at += 2) {
      const pair = [list[at] ?? 0, list[at + 1] ?? 0] as const;
      pairs.set(pair.join(), pair);
    }
  }
  return [...pairs.values()].toSorted((left, right) => left[0] - right[0] || left[1] - right[1]).flat();
}
