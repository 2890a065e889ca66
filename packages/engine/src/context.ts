import { foldByte } from "./fold.ts";
import { joinsWord, joinsWordBefore, wordByte } from "./letters.ts";
import type { Lexicon } from "./lexicon.ts";
import { OpenSet } from "./open-set.ts";

/** How far before a value its words are looked for, in bytes. */
const contextBefore = 100;
/** How far after it. */
const contextAfter = 60;
/** A label stands this near before its value: `NRIC No.: `. */
const labelGap = 6;

/** Finds the words of the lexicon near candidates. Each byte of text is looked at once, and only where candidates are. */
export class ContextFinder {
  readonly #lexicon: Lexicon;
  readonly #open: OpenSet;
  #always: Int32Array = new Int32Array(0);
  #bytes: Uint8Array = new Uint8Array(0);
  #from = 0;
  #to = 0;
  #scanned = 0;
  #head = 0;
  #count = 0;
  #starts = new Int32Array(1024);
  #ends = new Int32Array(1024);
  #words = new Int32Array(1024);
  #windowStart = 0;
  #windowEnd = 0;
  #valueStart = 0;
  #valueEnd = 0;
  /** The words `open` was made from. */
  #openHead = -1;
  #openCount = -1;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#open = new OpenSet(lexicon.width * 32);
  }

  /** Begins a stretch of text whose words do not reach beyond it; `always` are detectors that stand in it anyway. */
  begin(bytes: Uint8Array, from: number, to: number, always: Int32Array): void {
    this.#always = always;
    this.#bytes = bytes;
    this.#from = from;
    this.#to = to;
    this.#scanned = from;
    this.#head = 0;
    this.#count = 0;
    this.#valueStart = this.#valueEnd = -1;
    this.#openHead = -1;
  }

  /** The detectors that a word around a stretch lets stand. Holds until the next call. */
  open(start: number, end: number): OpenSet {
    this.look(start, end);
    if (this.#openHead !== this.#head || this.#openCount !== this.#count) this.#fillOpen();
    return this.#open;
  }

  #fillOpen(): void {
    const { openStart, open } = this.#lexicon;
    this.#openHead = this.#head;
    this.#openCount = this.#count;
    this.#open.clear();
    for (let at = 0; at < this.#always.length; at++) this.#open.add(this.#always[at]!);
    for (let at = this.#head; at < this.#count; at++) {
      const word = this.#words[at]!;
      for (let item = openStart[word]!; item < openStart[word + 1]!; item++) this.#open.add(open[item]!);
    }
  }

  /** Turns to a value; values are visited in order of their starts, or nearly. */
  look(start: number, end: number): void {
    if (start === this.#valueStart && end === this.#valueEnd) return;
    this.#valueStart = start;
    this.#valueEnd = end;
    this.#windowStart = Math.max(this.#from, start - contextBefore);
    this.#windowEnd = Math.min(this.#to, end + contextAfter);
    if (this.#windowStart > this.#scanned) this.#skipTo(this.#windowStart);
    this.#scan(this.#windowEnd);
    while (this.#head < this.#count && (this.#starts[this.#head] ?? 0) < this.#windowStart - 64) this.#head++;
  }

  /** The nearest word that raises a detector, or -1; its distance is in `distance`. */
  raise(detector: number): number {
    return this.#nearest(this.#lexicon.raise, detector);
  }

  /** The nearest word that lowers a detector, or -1. */
  lower(detector: number): number {
    return this.#nearest(this.#lexicon.lower, detector);
  }

  /** Bytes between the value and the word found last. */
  distance = 0;

  /** The longest label of a detector that stands right before the value, with nothing but punctuation between; or -1. */
  label(detector: number): number {
    const { width, label } = this.#lexicon;
    let best = -1;
    let longest = 0;
    for (let at = this.#head; at < this.#count; at++) {
      const [word, start, end] = [this.#words[at] ?? 0, this.#starts[at] ?? 0, this.#ends[at] ?? 0];
      if (end > this.#valueStart || this.#valueStart - end > labelGap || end - start <= longest) continue;
      if (!has(label, word * width, detector) || !this.#onlyPunctuation(end, this.#valueStart)) continue;
      best = word;
      longest = end - start;
    }
    return best;
  }

  #nearest(sets: Uint32Array, detector: number): number {
    const width = this.#lexicon.width;
    let best = -1;
    let nearest = Infinity;
    for (let at = this.#head; at < this.#count; at++) {
      const [word, start, end] = [this.#words[at] ?? 0, this.#starts[at] ?? 0, this.#ends[at] ?? 0];
      if (start < this.#windowStart || start >= this.#windowEnd) continue;
      if (!has(sets, word * width, detector)) continue;
      const distance = this.#distanceTo(start, end);
      if (distance >= nearest || distance < 0) continue;
      best = word;
      nearest = distance;
    }
    this.distance = nearest;
    return best;
  }

  /** Words inside the value are no context; words after it count as half as near. */
  #distanceTo(start: number, end: number): number {
    if (end <= this.#valueStart) return this.#valueStart - end;
    return start >= this.#valueEnd ? 2 * (start - this.#valueEnd) : -1;
  }

  #onlyPunctuation(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (wordByte[this.#bytes[at] ?? 0] === 1) return false;
    }
    return true;
  }

  /** Leaves a stretch out; goes back to where the word at its end begins. */
  #skipTo(position: number): void {
    let at = position;
    for (let back = 0; back < 32 && at > this.#from && wordByte[this.#bytes[at - 1] ?? 0] === 1; back++) at--;
    this.#scanned = Math.max(this.#scanned, at);
    this.#head = this.#count = 0;
    this.#openHead = -1;
  }

  #scan(end: number): void {
    const bytes = this.#bytes;
    const to = this.#to;
    const beginnings = this.#lexicon.trie.beginnings;
    const first = beginnings.first;
    let at = this.#scanned;
    while (at < end) {
      const byte = bytes[at]!;
      if (first[byte] === 1) {
        if (beginnings.mayBegin(bytes, at, to) && this.#isWordStart(at)) this.#walk(at);
        at = beginnings.end;
      } else {
        at++;
        if (wordByte[byte] === 1) while (at < to && wordByte[bytes[at]!] === 1) at++;
      }
    }
    this.#scanned = Math.max(this.#scanned, at);
  }

  #isWordStart(at: number): boolean {
    return !joinsWord(this.#bytes, at) || !joinsWordBefore(this.#bytes, at, this.#from);
  }

  #walk(start: number): void {
    const { trie } = this.#lexicon;
    let node = 0;
    let space = false;
    for (let at = start; at < this.#to; at++) {
      const byte = foldByte[this.#bytes[at] ?? 0] ?? 0;
      if (byte === 0x20 && space) continue;
      space = byte === 0x20;
      node = trie.child(node, byte);
      if (node === 0) return;
      const word = trie.word(node);
      if (word >= 0 && this.#isWordEnd(start, at + 1)) this.#push(word, start, at + 1);
    }
  }

  /** Nothing that joins may follow, but a plural `s`. */
  #isWordEnd(start: number, end: number): boolean {
    if (end >= this.#to || !joinsWord(this.#bytes, end)) return true;
    if (!joinsWord(this.#bytes, this.#lastCharacter(start, end))) return true;
    return this.#bytes[end] === 0x73 && (end + 1 >= this.#to || !joinsWord(this.#bytes, end + 1));
  }

  #lastCharacter(start: number, end: number): number {
    let at = end - 1;
    while (at > start && ((this.#bytes[at] ?? 0) & 0xc0) === 0x80) at--;
    return at;
  }

  #push(word: number, start: number, end: number): void {
    if (this.#count === this.#starts.length) this.#makeRoom();
    this.#starts[this.#count] = start;
    this.#ends[this.#count] = end;
    this.#words[this.#count] = word;
    this.#count++;
  }

  /** Drops the words behind the window; grows only where the window itself is that full. */
  #makeRoom(): void {
    const grow = this.#head < this.#count / 2;
    const move = (from: Int32Array<ArrayBuffer>) => {
      const to = grow ? new Int32Array(from.length * 2) : from;
      to.set(from.subarray(this.#head, this.#count));
      return to;
    };
    this.#starts = move(this.#starts);
    this.#ends = move(this.#ends);
    this.#words = move(this.#words);
    this.#count -= this.#head;
    this.#head = 0;
    this.#openHead = -1;
  }
}

function has(sets: Uint32Array, at: number, detector: number): boolean {
  return (((sets[at + (detector >>> 5)] ?? 0) >>> (detector & 31)) & 1) === 1;
}
