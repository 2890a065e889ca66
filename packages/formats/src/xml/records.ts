import { MarkupTokenizer } from "../markup/tokenizer.ts";
import type { MarkupHandler } from "../markup/tokenizer.ts";
import { ByteWindow } from "../stream/window.ts";
import { xmlLanguage } from "./language.ts";

/**
 * The element that repeats and makes up most of a document, found in its beginning: the records, at the least depth. Null
 * where none does: the document is one record.
 */
export async function recordPathOf(beginning: Uint8Array): Promise<string | null> {
  const survey = new Survey(beginning);
  const window = new ByteWindow(once(beginning));
  await window.fill(beginning.length);
  survey.window = window;
  new MarkupTokenizer(window, survey, xmlLanguage).run(true);
  return survey.dominant();
}

// oxlint-disable-next-line require-await -- what is at hand, as a stream
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

// How far down records are looked for.
const deepest = 5;

interface Seen {
  count: number;
  bytes: number;
  readonly depth: number;
}

class Survey implements MarkupHandler {
  window: ByteWindow | null = null;
  readonly #size: number;
  readonly #seen = new Map<string, Seen>();
  readonly #stack: { readonly path: string; readonly from: number }[] = [];
  #depth = 0;
  // Where what was heard of last ends.
  #last = 0;

  constructor({ length }: Uint8Array) {
    this.#size = length;
  }

  /** The path of the element that repeats; what is still open at the end counts as far as it goes. */
  dominant(): string | null {
    for (const { path, from } of this.#stack) this.#add(path, this.#size - from);
    const ranked = [...this.#seen].filter(([, { count, bytes }]) => count >= 2 && bytes * 2 > this.#size);
    ranked.sort(([, one], [, other]) => one.depth - other.depth || other.bytes - one.bytes);
    return ranked[0]?.[0] ?? null;
  }

  open(from: number, to: number): undefined {
    this.#depth++;
    if (this.#depth > deepest) return;
    const name = Buffer.from(this.window?.bytes.subarray(from, to) ?? []).toString("utf8");
    this.#stack.push({ path: `${this.#stack.at(-1)?.path ?? ""}/${name}`, from });
  }

  opened(isEmpty: boolean): void {
    if (isEmpty) this.#leave(this.#last);
  }

  close(from: number): void {
    this.#leave(from);
  }

  data(_: number, to: number): void {
    this.#last = to;
  }

  attribute(_: number, to: number): void {
    this.#last = to;
  }

  begin(): void {}
  character(): void {}
  end(): void {}

  #leave(at: number): void {
    if (this.#depth === this.#stack.length) {
      const level = this.#stack.pop();
      if (level !== undefined) this.#add(level.path, Math.max(0, at - level.from));
    }
    if (this.#depth > 0) this.#depth--;
  }

  #add(path: string, bytes: number): void {
    const seen = this.#seen.get(path) ?? { count: 0, bytes: 0, depth: path.split("/").length };
    if (this.#seen.size < 4096) this.#seen.set(path, seen);
    seen.count++;
    seen.bytes += bytes;
  }
}
