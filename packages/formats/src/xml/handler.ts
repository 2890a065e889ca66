import type { BlockWriter } from "../block/writer.ts";
import { Names } from "../markup/names.ts";
import type { DataKind, MarkupHandler } from "../markup/tokenizer.ts";
import type { ByteWindow } from "../stream/window.ts";
import type { ElementNode, ElementPaths } from "./paths.ts";

/** Makes cells of what stands in an XML document. It holds the elements around, up to a depth, and nothing else. */
export class XmlHandler implements MarkupHandler {
  /** Elements open. */
  depth = 0;
  /** Whether elements lie deeper than the limit; they share one path. */
  isTooDeep = false;
  /** End tags that are not those of the element they stand in. */
  mismatches = 0;
  readonly #window: ByteWindow;
  readonly #writer: BlockWriter;
  readonly #paths: ElementPaths;
  readonly #nesting: number;
  readonly #stack: ElementNode[] = [];
  readonly #lasts: (ElementNode | null)[] = [];
  #rootLast: ElementNode | null = null;
  #node: ElementNode;
  readonly #names = new Names();
  #hasRecord = false;
  // The label of the cell to come, or that is open.
  #label = 0;
  #from = 0;
  #isOpen = false;

  constructor(window: ByteWindow, writer: BlockWriter, paths: ElementPaths, nesting: number) {
    this.#window = window;
    this.#writer = writer;
    this.#paths = paths;
    this.#nesting = nesting;
    this.#node = paths.root;
    writer.record();
  }

  begin(kind: DataKind, at: number): void {
    this.#from = at;
    if (kind === "text") this.#label = this.#node.label;
    else if (kind !== "value") this.#label = this.#paths.label(kind);
  }

  // A cell is opened by the first character that is no space: most text is what indents tags.
  data(from: number, to: number): void {
    const { bytes, base } = this.#window;
    let at = from;
    if (!this.#isOpen) {
      while (at < to && (bytes[at] as number) <= 0x20) at++; // below `to`
      if (at === to) return;
      this.#openCell(base + at);
    }
    this.#writer.append(bytes, at, to);
  }

  character(code: number, at: number): void {
    if (!this.#isOpen) this.#openCell(this.#from);
    this.#writer.character(code);
    this.#writer.resume(at);
  }

  end(): void {
    if (this.#isOpen) this.#writer.close();
    this.#isOpen = false;
  }

  open(from: number, to: number): undefined {
    this.depth++;
    if (this.#stack.length >= this.#nesting) this.isTooDeep = true;
    else this.#enter(from, to);
  }

  #enter(from: number, to: number): void {
    const parent = this.#node;
    const child = this.#child(parent, from, to);
    this.#stack.push(child);
    this.#lasts.push(null);
    this.#node = child;
    if (!child.isRecord) return;
    if (this.#hasRecord) this.#writer.record();
    this.#hasRecord = true;
  }

  attribute(from: number, to: number): void {
    this.#label = this.#node.attribute(this.#names.of(this.#window.bytes, from, to));
  }

  opened(isEmpty: boolean): void {
    if (isEmpty) this.#leave();
  }

  close(from: number, to: number): void {
    if (this.depth === 0) {
      this.mismatches++;
      return;
    }
    if (this.depth === this.#stack.length && !this.#isHere(this.#node.nameBytes, from, to)) {
      if (this.#node.nameBytes.length > 0) this.mismatches++;
    }
    this.#leave();
  }

  #openCell(at: number): void {
    this.#writer.open(this.#label, at);
    this.#isOpen = true;
  }

  // The child that came next the last time is compared by its bytes; else it is looked up by its name.
  #child(parent: ElementNode, from: number, to: number): ElementNode {
    const depth = this.#lasts.length - 1;
    const last = depth < 0 ? this.#rootLast : (this.#lasts[depth] ?? null);
    for (const likely of [last === null ? parent.first : last.next, last]) {
      if (likely !== null && likely.nameBytes.length > 0 && this.#isHere(likely.nameBytes, from, to))
        return this.#keep(depth, likely);
    }
    const bytes = this.#window.bytes.subarray(from, to);
    const child = parent.child(Buffer.from(bytes).toString("utf8"), bytes);
    if (last === null) parent.first = child;
    else last.next = child;
    return this.#keep(depth, child);
  }

  #keep(depth: number, child: ElementNode): ElementNode {
    if (depth < 0) this.#rootLast = child;
    else this.#lasts[depth] = child;
    return child;
  }

  #isHere(name: Uint8Array, from: number, to: number): boolean {
    if (to - from !== name.length) return false;
    const { bytes } = this.#window;
    for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name[at]) return false;
    return true;
  }

  #leave(): void {
    this.depth--;
    if (this.depth >= this.#stack.length) return;
    this.#stack.pop();
    this.#lasts.pop();
    this.#node = this.#stack.at(-1) ?? this.#paths.root;
  }
}
