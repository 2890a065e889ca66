import type { SetEvidence } from "./evidence.ts";
import { Sketch } from "./sketch.ts";

/** The most sets that are followed; beyond it those with the smallest hash stay, so that order and split do not matter. */
const followed = 1024;

interface Entry {
  readonly keys: readonly number[];
  readonly hash: number;
  records: number;
  readonly people: Sketch;
}

/** Counts the sets of keys that stand together in records. Rows of a table mostly repeat the set of the row before. */
export class SetAccumulator {
  readonly #entries = new Map<string, Entry>();
  #last: Entry | null = null;

  /** Adds a record with this sorted set of keys; sets of one say nothing. */
  add(keys: readonly number[], high: number, low: number): void {
    if (keys.length <= 2) return;
    const entry = this.#last !== null && isSame(this.#last.keys, keys) ? this.#last : this.#entry(keys);
    this.#last = entry;
    entry.records++;
    entry.people.add(high, low);
  }

  /** Adds what another accumulator said. */
  merge({ keys, records, people }: SetEvidence): void {
    const entry = this.#entry(keys);
    entry.records += records;
    entry.people.merge(people);
  }

  /** As it leaves the thread. */
  evidence(): SetEvidence[] {
    this.#trim();
    return Array.from(this.#entries.values(), ({ keys, records, people }) => ({
      keys,
      records,
      people: people.bytes(),
    }));
  }

  #entry(keys: readonly number[]): Entry {
    const name = keys.join();
    const known = this.#entries.get(name);
    if (known !== undefined) return known;
    if (this.#entries.size >= 2 * followed) this.#trim();
    const entry = { keys: [...keys], hash: hash(name), records: 0, people: new Sketch() };
    this.#entries.set(name, entry);
    return entry;
  }

  /** A set that is trimmed and met again counts short, but it is trimmed again: its hash is larger than those of all that stay. */
  #trim(): void {
    if (this.#entries.size <= followed) return;
    const sorted = [...this.#entries].toSorted(([nameA, a], [nameB, b]) => a.hash - b.hash || (nameA < nameB ? -1 : 1));
    for (const [name] of sorted.slice(followed)) this.#entries.delete(name);
    this.#last = null;
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}

/** FNV-1a over the name, finished so that near names are far apart. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
