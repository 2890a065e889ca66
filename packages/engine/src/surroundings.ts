import type { CheckSurroundings } from "@assay/spec";
import type { TextWindow } from "./text-window.ts";

/** Characters of neighbouring text a check may look at, on each side. */
const characters = 64;

/** What stands around a candidate, decoded only when a check asks. One object serves all candidates. */
export class LazySurroundings implements CheckSurroundings {
  readonly #window: TextWindow;
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  #from = 0;
  #to = 0;
  field = "";

  constructor(window: TextWindow) {
    this.#window = window;
  }

  set(bytes: Buffer, start: number, end: number, from: number, to: number, field: string): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#from = from;
    this.#to = to;
    this.field = field;
  }

  get before(): string {
    let at = this.#start;
    for (let left = characters; left > 0 && at > this.#from;) {
      at--;
      if ((this.#bytes[at]! & 0xc0) !== 0x80) left--;
    }
    return this.#window.slice(at, this.#start);
  }

  get after(): string {
    let at = this.#end;
    for (let left = characters; at < this.#to; at++) {
      if ((this.#bytes[at]! & 0xc0) !== 0x80 && left-- === 0) break;
    }
    return this.#window.slice(this.#end, at);
  }
}
