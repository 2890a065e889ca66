import { unescaped } from "./escape.ts";
import type { XmlListener } from "../markup/xml-events.ts";

// Elements whose end does not end a passage: what is written in several styles is one text.
const inline = new Set([
  "t",
  "r",
  "rpr",
  "ppr",
  "b",
  "i",
  "u",
  "sz",
  "color",
  "rfont",
  "family",
  "charset",
  "scheme",
  "ln",
  "solidfill",
  "latin",
  "ea",
  "cs",
  "sym",
  "font",
  "span",
  "fld",
]);

// Attributes that hold what people wrote; all others say how it looks or belong to the program.
const written = new Set([
  "v",
  "author",
  "displayname",
  "userid",
  "providerid",
  "descr",
  "title",
  "alt",
  "tooltip",
  "connection",
  "command",
  "sourcefile",
  "refreshedby",
  "user",
  "username",
  "string",
  "prompt",
  "error",
  "prompttitle",
  "errortitle",
]);

/** Gives the text of any part of an Office document: of a drawing, a comment, a chart, a cache. */
export class PartText implements XmlListener {
  readonly #take: (text: string, cell: string) => void;
  #text = "";
  #cell = "";

  /** `take` hears each passage and the cell a comment belongs to. */
  constructor(take: (text: string, cell: string) => void) {
    this.#take = take;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "br" || name === "tab") this.#text += " ";
    else if (!inline.has(name)) this.#end();
    if (name === "comment" || name === "threadedcomment") this.#cell = attributes.get("ref") ?? "";
    for (const [attribute, value] of attributes)
      if (written.has(attribute) && value !== "") this.#take(unescaped(value), this.#cell);
  }

  text(value: string): void {
    this.#text += value;
    if (this.#text.length > 1 << 20) this.#end();
  }

  close(name: string): void {
    if (!inline.has(name)) this.#end();
  }

  #end(): void {
    const text = this.#text;
    this.#text = "";
    if (text.trim() !== "") this.#take(unescaped(text.trim()), this.#cell);
  }
}
