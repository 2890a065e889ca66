import type { FormatInput, FormatItem } from "@assay/spec";
import { readDocument } from "../document/package-reader.ts";
import type { PackageReader } from "../document/package-reader.ts";
import type { XmlListener } from "../markup/xml-events.ts";
import { otherParts, relations, textPart } from "../ooxml/document.ts";

/** Reads a presentation: slides in their order, hidden ones too, each with its notes and comments, then all other parts. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  yield* readDocument(input, parts);
}

const others =
  /^ppt\/(slides|notesslides|slidelayouts|slidemasters|notesmasters|handoutmasters|comments)\/[^/]*\.xml$|^ppt\/(commentauthors|authors)\.xml$/i;

async function* parts(reader: PackageReader): AsyncGenerator<FormatItem> {
  let number = 0;
  for (const slide of await slidesOf(reader)) {
    number++;
    yield* textPart(reader, slide, [`slide ${number}`]);
    for (const { type, target, isExternal } of await relations(reader, slide)) {
      const part = isExternal ? undefined : reader.parts.find(target);
      if (part !== undefined && (type === "notesSlide" || type === "comments"))
        yield* textPart(reader, part, [`slide ${number}`, type === "comments" ? "comments" : "notes"]);
    }
  }
  for (const part of reader.parts.names) {
    const found = others.exec(part);
    if (found !== null) yield* textPart(reader, part, [part]);
  }
  yield* otherParts(reader);
}

// The slides in the order of the presentation; without one, in that of the archive.
async function slidesOf(reader: PackageReader): Promise<string[]> {
  const root = (await relations(reader, "")).find(({ type }) => type === "officeDocument");
  const presentation = reader.parts.find(root?.target ?? "") ?? reader.parts.find("ppt/presentation.xml") ?? "";
  const targets = new Map((await relations(reader, presentation)).map(({ id, target }) => [id, target]));
  const slides = new SlideList();
  for await (const _ of reader.into(presentation, slides)); // a list of slides makes no blocks
  return slides.ids.map((id) => reader.parts.find(targets.get(id) ?? "") ?? "").filter((part) => part !== "");
}

const mostSlides = 100_000;

class SlideList implements XmlListener {
  readonly ids: string[] = [];

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (name === "sldid" && this.ids.length < mostSlides) this.ids.push(attributes.get("id") ?? "");
  }

  text(): void {
    // the list has no text
  }

  close(): void {
    // nothing is kept open
  }
}
