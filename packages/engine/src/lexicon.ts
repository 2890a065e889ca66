import type { DetectorSpec } from "@assay/spec";
import { Beginnings } from "./beginnings.ts";
import { fold, foldDiacritics } from "./fold.ts";
import { getOrMake } from "./get-or-make.ts";

/** What the words of the catalogue say of each detector. */
export interface Lexicon {
  /** The words as reasons print them. */
  readonly words: readonly string[];
  /** 32-bit parts of a bit set of detectors. */
  readonly width: number;
  /** Detectors that a word raises, lowers, or labels (bit set, word × width). */
  readonly raise: Uint32Array;
  readonly lower: Uint32Array;
  readonly label: Uint32Array;
  /** Detectors that a word lets stand (raised or labelled): those of word n from openStart[n] to openStart[n + 1]. */
  readonly openStart: Int32Array;
  readonly open: Int32Array;
  readonly trie: Trie;
}

/** Gathers the context words and labels of all detectors. */
export function makeLexicon(detectors: readonly DetectorSpec[]): Lexicon {
  const entries = new Map<string, Entry>();
  const entryOf = (word: string) => getOrMake(entries, word, () => ({ raise: [], lower: [], label: [] }));
  detectors.forEach(({ context, labels }, detector) => {
    for (const word of context?.raise ?? []) entryOf(word).raise.push(detector);
    for (const word of context?.lower ?? []) entryOf(word).lower.push(detector);
    for (const word of labels ?? []) entryOf(word).label.push(detector);
  });
  const all = [...entries.values()];
  const width = Math.ceil(detectors.length / 32) || 1;
  const words = [...entries.keys()];
  return {
    words,
    width,
    raise: bitSets(all, width, ({ raise }) => raise),
    lower: bitSets(all, width, ({ lower }) => lower),
    label: bitSets(all, width, ({ label }) => label),
    ...openLists(all),
    trie: trieOf(words),
  };
}

/** What one word says: numbers of detectors. */
interface Entry {
  readonly raise: number[];
  readonly lower: number[];
  readonly label: number[];
}

function bitSets(entries: readonly Entry[], width: number, pick: (entry: Entry) => readonly number[]): Uint32Array {
  const sets = new Uint32Array(entries.length * width);
  entries.forEach((entry, word) => {
    for (const detector of pick(entry)) {
      const at = word * width + (detector >>> 5);
      sets[at] = sets[at]! | (1 << (detector & 31));
    }
  });
  return sets;
}

function openLists(entries: readonly Entry[]): { openStart: Int32Array; open: Int32Array } {
  const lists = entries.map(({ raise, label }) => (label.length === 0 ? raise : [...new Set([...raise, ...label])]));
  const openStart = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, word) => (openStart[word + 1] = openStart[word]! + length));
  return { openStart, open: Int32Array.from(lists.flat()) };
}

function trieOf(words: readonly string[]): Trie {
  const trie = new Trie();
  words.forEach((word, number) => {
    for (const form of formsOf(word)) trie.add(Buffer.from(form), number);
  });
  return trie;
}

const hasLettersBeyondAscii = /[^\0-\u007f]/;

/** ASCII letters are folded as the text is read; of other letters the trie holds each form that is written. */
function formsOf(word: string): Iterable<string> {
  const folded = fold(word);
  if (folded === foldDiacritics(folded) && !hasLettersBeyondAscii.test(folded)) return [folded];
  return new Set([
    folded,
    foldDiacritics(folded),
    fold(word.toUpperCase()),
    fold(word.charAt(0).toUpperCase() + word.slice(1)),
  ]);
}

/** A trie over bytes whose edges lie in one hash table. */
export class Trie {
  #keys = new Int32Array(1 << 12);
  #children = new Int32Array(1 << 12);
  #nodes = 1;
  /** 1 + word number at the nodes that end one. */
  readonly #ends: number[] = [0];
  /** How its words begin. */
  readonly beginnings = new Beginnings();

  /** Adds a word of at least two bytes under its number. */
  add(word: Uint8Array, number: number): void {
    let node = 0;
    for (const byte of word) node = this.#childOrNew(node, byte);
    if (node === 0 || this.#ends[node] !== 0) return;
    this.#ends[node] = number + 1;
    this.beginnings.add(word);
  }

  /** The node after one more byte, or 0. */
  child(node: number, byte: number): number {
    const slot = this.#slot((node << 8) | byte);
    return this.#keys[slot] === 0 ? 0 : (this.#children[slot] ?? 0);
  }

  /** The number of the word that ends at a node, or -1. */
  word(node: number): number {
    return (this.#ends[node] ?? 0) - 1;
  }

  #childOrNew(node: number, byte: number): number {
    const key = (node << 8) | byte;
    const slot = this.#slot(key);
    if (this.#keys[slot] !== 0) return this.#children[slot] ?? 0;
    const child = this.#nodes++;
    this.#ends.push(0);
    this.#keys[slot] = key;
    this.#children[slot] = child;
    if (this.#nodes * 2 > this.#keys.length) this.#grow();
    return child;
  }

  /** Key 0 (node 0, byte 0) is no edge: words hold no NUL. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const [keys, children] = [this.#keys, this.#children];
    this.#keys = new Int32Array(keys.length * 2);
    this.#children = new Int32Array(keys.length * 2);
    keys.forEach((key, at) => {
      if (key === 0) return;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#children[slot] = children[at] ?? 0;
    });
  }
}
