import type { XmlListener } from "../markup/xml-events.ts";

// Counts and versions, not words.
const counted =
  /^(?:pages|words|characters|characterswithspaces|lines|paragraphs|totaltime|docsecurity|appversion|application|template|scalecrop|linksuptodate|shareddoc|hyperlinkschanged|revision|slides|notes|hiddenslides|mmclips|i4|document-statistic|editing-duration|editing-cycles|generator)$/;

/** Tells the properties of a document by their names: who wrote it, for whom, about what. */
export class Properties implements XmlListener {
  readonly #take: (name: string, text: string) => void;
  #name = "";
  #custom = "";
  #text = "";

  constructor(take: (name: string, text: string) => void) {
    this.#take = take;
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "property" || name === "user-defined") this.#custom = attributes.get("name") ?? "";
    this.#name = name;
    this.#text = "";
  }

  text(value: string): void {
    if (this.#text.length < 1 << 20) this.#text += value;
  }

  close(name: string): void {
    const text = this.#text.trim();
    if (text !== "" && !counted.test(name)) this.#take(this.#custom === "" ? this.#name : this.#custom, text);
    this.#text = "";
    if (name === "property" || name === "user-defined") this.#custom = "";
  }
}
