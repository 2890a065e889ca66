import type { PathNode } from "../json/paths.ts";

/** Writes what a flow collection holds. */
export interface FlowSink {
  /** The child of a mapping by a key that stands from `from` to `to`. */
  key(node: PathNode, from: number, to: number): PathNode;
  /** A scalar from `from` to `to`, quotes included. */
  scalar(node: PathNode, from: number, to: number): void;
}

const [openBrace, closeBrace, openBracket, closeBracket] = [0x7b, 0x7d, 0x5b, 0x5d];
const [comma, colon, quote, doubleQuote, backslash, hash] = [0x2c, 0x3a, 0x27, 0x22, 0x5c, 0x23];

const deepest = 256;

/** Collections in brackets, which may go on over several lines: `{a: 1, b: [x, "y"]}` (YAML 1.2, 7.4). */
export class Flow {
  readonly #sink: FlowSink;
  readonly #stack: { readonly node: PathNode; readonly isMapping: boolean; value: PathNode | null }[] = [];

  constructor(sink: FlowSink) {
    this.#sink = sink;
  }

  /** Whether a collection is open. */
  get isOpen(): boolean {
    return this.#stack.length > 0;
  }

  /** Begins with a collection at `node`. */
  begin(node: PathNode): void {
    this.#root = node;
  }

  #root: PathNode | null = null;

  /** Goes through a line from `from`; returns where the collection closes, or `to`. */
  line(bytes: Uint8Array, from: number, to: number): number {
    let at = from;
    while (at < to) {
      const byte = bytes[at] ?? 0;
      if (byte <= 0x20 || byte === comma) {
        if (byte === comma) this.#next();
        at++;
      } else if (byte === hash) return to;
      else if (byte === openBrace || byte === openBracket) {
        this.#enter(byte === openBrace);
        at++;
      } else if (byte === closeBrace || byte === closeBracket) {
        this.#stack.pop();
        at++;
        if (this.#stack.length === 0) return at;
      } else if (byte === colon && at + 1 <= to) at++;
      else at = this.#token(bytes, at, to);
    }
    return at;
  }

  #enter(isMapping: boolean): void {
    const top = this.#stack.at(-1);
    const node = top === undefined ? this.#root : this.#valueNode();
    if (node !== null && this.#stack.length < deepest)
      this.#stack.push({ node: isMapping ? node : node.elements(), isMapping, value: null });
  }

  #valueNode(): PathNode | null {
    const top = this.#stack.at(-1);
    if (top === undefined) return this.#root;
    return top.value ?? top.node;
  }

  #next(): void {
    const top = this.#stack.at(-1);
    if (top !== undefined) top.value = null;
  }

  #token(bytes: Uint8Array, from: number, to: number): number {
    const first = bytes[from];
    const isQuoted = first === quote || first === doubleQuote;
    let end = isQuoted ? quotedEnd(bytes, from, to) : plainEnd(bytes, from, to);
    const next = end;
    while (!isQuoted && end > from && (bytes[end - 1] ?? 0) <= 0x20) end--;
    const top = this.#stack.at(-1);
    let after = next;
    while (after < to && (bytes[after] ?? 0) <= 0x20) after++;
    if (top !== undefined && top.isMapping && top.value === null && bytes[after] === colon)
      top.value = this.#sink.key(top.node, from, end);
    else {
      const node = this.#valueNode();
      if (node !== null) this.#sink.scalar(node, from, end);
    }
    return Math.max(next, from + 1);
  }
}

function quotedEnd(bytes: Uint8Array, from: number, to: number): number {
  const mark = bytes[from];
  let at = from + 1;
  while (at < to && bytes[at] !== mark) at += bytes[at] === backslash && mark === doubleQuote ? 2 : 1;
  return Math.min(to, at + 1);
}

function plainEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to) {
    const byte = bytes[at];
    if (byte === comma || byte === closeBrace || byte === closeBracket || byte === openBrace || byte === openBracket)
      break;
    if (byte === colon && (at + 1 >= to || (bytes[at + 1] ?? 0) <= 0x20 || bytes[at + 1] === comma)) break;
    if (byte === hash && (bytes[at - 1] ?? 0) <= 0x20) break;
    at++;
  }
  return at;
}
