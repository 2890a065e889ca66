import { TextStream } from "../stream/text-stream.ts";
import { incompleteTail } from "../stream/utf8-bytes.ts";
import { ByteWindow } from "../stream/window.ts";
import { declaredEncoding } from "../xml/encoding.ts";
import { xmlLanguage } from "../xml/language.ts";
import { encodeCharacter } from "../block/character.ts";
import { Names } from "./names.ts";
import { MarkupTokenizer } from "./tokenizer.ts";
import type { DataKind, MarkupHandler } from "./tokenizer.ts";

/** Hears the elements of a document. Names are in lower case and without their prefix. */
export interface XmlListener {
  /** An element begins. `attributes` is valid only during the call. */
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  /** Characters between tags; a very long run comes in several pieces. */
  text(value: string): void;
  /** An element ends. */
  close(name: string): void;
}

/** How a document ended. */
export interface XmlEnd {
  /** Whether it ended inside an element. */
  readonly isOpen: boolean;
}

const step = 262_144;

/** Reads XML of any size and tells its elements; yields after each stretch, so that what was made of it can be passed on. */
export async function* xmlEvents(
  stream: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  signal?: AbortSignal,
): AsyncGenerator<undefined, XmlEnd> {
  const text = new TextStream(stream, { ...(signal === undefined ? {} : { signal }), declared: declaredEncoding });
  const window = new ByteWindow(text.chunks(), signal);
  const handler = new EventHandler(window, listener);
  const tokenizer = new MarkupTokenizer(window, handler, xmlLanguage);
  try {
    for (let isLast = false; !isLast;) {
      await window.fill(step);
      isLast = window.length < step;
      tokenizer.run(isLast);
      yield;
    }
    window.finish();
    return { isOpen: handler.depth > 0 || !tokenizer.isBetween };
  } finally {
    await window.close();
  }
}

/** Reads a document to its end. */
export async function xmlInto(
  stream: AsyncIterable<Uint8Array>,
  listener: XmlListener,
  signal?: AbortSignal,
): Promise<XmlEnd> {
  const events = xmlEvents(stream, listener, signal);
  for (let next = await events.next(); ; next = await events.next()) if (next.done === true) return next.value;
}

// Characters told at once, and the longest value of an attribute that is kept.
const most = 1 << 20;

// Elements deeper than this are told all the same, their names not kept.
const deepest = 10_000;

class EventHandler implements MarkupHandler {
  readonly #window: ByteWindow;
  readonly #listener: XmlListener;
  readonly #names = new Names();
  readonly #stack: string[] = [];
  readonly #attributes = new Map<string, string>();
  depth = 0;
  #name = "";
  #attribute = "";
  #kind: DataKind = "text";
  #held = new Uint8Array(4096);
  #length = 0;

  constructor(window: ByteWindow, listener: XmlListener) {
    this.#window = window;
    this.#listener = listener;
  }

  begin(kind: DataKind): void {
    this.#kind = kind;
    this.#length = 0;
  }

  data(from: number, to: number): void {
    this.#add(this.#window.bytes, from, to);
  }

  character(code: number): void {
    this.#add(character, 0, encodeCharacter(code, character));
  }

  end(): void {
    if (this.#kind === "value") this.#attributes.set(this.#attribute, this.#taken(this.#length));
    else if (this.#kind === "text" && this.#length > 0) this.#listener.text(this.#taken(this.#length));
    this.#length = 0;
  }

  open(from: number, to: number): undefined {
    this.#name = local(this.#names.of(this.#window.bytes, from, to));
    this.#attributes.clear();
  }

  attribute(from: number, to: number): void {
    this.#attribute = local(this.#names.of(this.#window.bytes, from, to));
  }

  opened(isEmpty: boolean): void {
    this.#listener.open(this.#name, this.#attributes);
    if (isEmpty) return this.#listener.close(this.#name);
    this.depth++;
    if (this.depth <= deepest) this.#stack.push(this.#name);
  }

  // What was opened is closed, whatever the tag says.
  close(): void {
    if (this.depth === 0) return;
    this.#listener.close(this.depth <= deepest ? (this.#stack.pop() ?? "") : "");
    this.depth--;
  }

  #add(bytes: Uint8Array, from: number, to: number): void {
    if (this.#length + to - from > this.#held.length) this.#grow(this.#length + to - from);
    this.#held.set(bytes.subarray(from, to), this.#length);
    this.#length += to - from;
    if (this.#length >= most) this.#overflow();
  }

  // Of a long text the most that is whole is told; of a long value the beginning is kept.
  #overflow(): void {
    if (this.#kind !== "text") {
      this.#length = most - 4;
      return;
    }
    const whole = this.#length - incompleteTail(this.#held.subarray(0, this.#length));
    this.#listener.text(this.#taken(whole));
    this.#held.copyWithin(0, whole, this.#length);
    this.#length -= whole;
  }

  #taken(length: number): string {
    return Buffer.from(this.#held.buffer, 0, length).toString("utf8");
  }

  #grow(needed: number): void {
    const larger = new Uint8Array(Math.max(needed, this.#held.length * 2));
    larger.set(this.#held.subarray(0, this.#length));
    this.#held = larger;
  }
}

const character = new Uint8Array(4);

const locals = new Map<string, string>();

function local(name: string): string {
  const colon = name.indexOf(":");
  if (colon === -1 || name.startsWith("xmlns")) return name;
  const known = locals.get(name);
  if (known !== undefined) return known;
  const short = name.slice(colon + 1);
  if (locals.size < 1000) locals.set(name, short);
  return short;
}
