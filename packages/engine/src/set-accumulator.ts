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

/** Counts the sets of keys that stand together in records. */
export class SetAccumulator {
  readonly #entries = new Map<string, Entry>();

  /** Adds a record with this sorted set of keys; sets of one say nothing. */
  add(keys: readonly number[], high: number, low: number): void {
    if (keys.length <= 2) return;
    const entry = this.#entry(keys);
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
    this.#trim(followed);
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
    if (this.#entries.size >= 2 * followed) this.#trim(followed);
    const entry = { keys: [...keys], hash: hash(name), records: 0, people: new Sketch() };
    this.#entries.set(name, entry);
    return entry;
  }

  /** A set that is trimmed and seen again would count short, but it is trimmed again: its hash is larger than those of all that stay. */
  #trim(limit: number): void {
    if (this.#entries.size <= limit) return;
    const sorted = [...this.#entries].toSorted(([nameA, a], [nameB, b]) => a.hash - b.hash || (nameA < nameB ? -1 : 1));
    for (const [name] of sorted.slice(limit)) this.#entries.delete(name);
  }
}

/** FNV-1a over the name, finished so that near names are far apart. */
function hash(name: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
