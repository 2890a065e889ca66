import type { FormatInput, FormatItem } from "@assay/spec";
import { readDocument } from "../document/package-reader.ts";
import type { PackageReader } from "../document/package-reader.ts";
import { otherParts, relations, textPart } from "../ooxml/document.ts";

/** Reads a Word document: its body, then headers, footers, notes, comments, then all other parts and the files inside. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  yield* readDocument(input, parts);
}

const besides =
  /^word\/(?:glossary\/)?(document\d*|header\d*|footer\d*|footnotes|endnotes|comments|settings|people)\.xml$/i;

async function* parts(reader: PackageReader): AsyncGenerator<FormatItem> {
  const root = (await relations(reader, "")).find(({ type }) => type === "officeDocument");
  const body = reader.parts.find(root?.target ?? "") ?? reader.parts.find("word/document.xml");
  if (body !== undefined) yield* textPart(reader, body, []);
  for (const part of reader.parts.names) {
    const name = besides.exec(part)?.[1];
    if (name !== undefined) yield* textPart(reader, part, [spaced(name.toLowerCase(), part)]);
  }
  yield* otherParts(reader);
}

function spaced(name: string, part: string): string {
  const shown = name.replace(/(?<!\d)\d{1,9}$/, (number) => ` ${number}`);
  return part.toLowerCase().includes("/glossary/") ? `building blocks ${shown}` : shown;
}
