import type { CheckSurroundings } from "@assay/spec";
import { decode } from "./decode.ts";

/** Characters of neighbouring text a check may look at, on each side. */
const characters = 64;
/** As many characters take at most this many bytes. */
const reach = characters * 4;

/** What stands around a candidate, decoded only when a check asks. One object serves all candidates. */
export class LazySurroundings implements CheckSurroundings {
  #bytes: Buffer = Buffer.alloc(0);
  #start = 0;
  #end = 0;
  #from = 0;
  #to = 0;
  field = "";

  set(bytes: Buffer, start: number, end: number, from: number, to: number, field: string): void {
    this.#bytes = bytes;
    this.#start = start;
    this.#end = end;
    this.#from = from;
    this.#to = to;
    this.field = field;
  }

  get before(): string {
    let at = Math.max(this.#from, this.#start - reach);
    while (at < this.#start && ((this.#bytes[at] ?? 0) & 0xc0) === 0x80) at++;
    return decode(this.#bytes, at, this.#start).slice(-characters);
  }

  get after(): string {
    let at = Math.min(this.#to, this.#end + reach);
    while (at > this.#end && at < this.#to && ((this.#bytes[at] ?? 0) & 0xc0) === 0x80) at--;
    return decode(this.#bytes, this.#end, at).slice(0, characters);
  }
}
