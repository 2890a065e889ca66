import { wordByte } from "./letters.ts";

const bits = 19;
const plural = 0x73;

/**
 * Remembers the first words of phrases: a hash of the ASCII letters and digits they begin with, or of the first three bytes of another script.
 * Tells for nearly every word of a text that no phrase begins there.
 */
export class Beginnings {
  readonly #hashes = new Uint32Array((1 << bits) >>> 5);
  /** 1 for the bytes that begin a phrase, capitals included: hardly any begins with a digit. */
  readonly first = new Uint8Array(256);
  /** Where the word that was looked at last ends. */
  end = 0;

  /** Adds a folded phrase; of a single word its plural too. */
  add(phrase: Uint8Array): void {
    const byte = phrase[0] ?? 0;
    this.first[byte] = this.first[String.fromCharCode(byte).toUpperCase().charCodeAt(0)] = 1;
    this.#set(this.#hash(phrase, 0, phrase.length));
    if (this.end < phrase.length || phrase[0]! >= 0x80) return;
    this.#set(this.#hash(Uint8Array.of(...phrase, plural), 0, phrase.length + 1));
  }

  /** Whether a phrase may begin with the word at `at`; leaves where that word ends in `end`. */
  mayBegin(bytes: Uint8Array, at: number, to: number): boolean {
    const hash = this.#hash(bytes, at, to);
    // A word that goes on in another script (`prénom`) is known by what stands before it alone, and that is not hashed.
    return (
      ((this.#hashes[hash >>> 5]! >>> (hash & 31)) & 1) === 1 ||
      (this.end < to && bytes[this.end]! >= 0xc3 && bytes[at]! < 0x80)
    );
  }

  #set(hash: number): void {
    this.#hashes[hash >>> 5] = this.#hashes[hash >>> 5]! | (1 << (hash & 31));
  }

  #hash(bytes: Uint8Array, at: number, to: number): number {
    let word = 0;
    if (bytes[at]! >= 0x80) {
      this.end = at + 1;
      for (let index = at; index < Math.min(to, at + 3); index++) word = Math.imul(word, 0x01000193) ^ bytes[index]!;
      return finish(word);
    }
    let end = at;
    for (; end < to && wordByte[bytes[end]!] === 1; end++) word = Math.imul(word, 0x01000193) ^ (bytes[end]! | 0x20);
    this.end = end;
    return finish(word);
  }
}

function finish(word: number): number {
  return Math.imul(word, 0x9e3779b1) >>> (32 - bits);
}
