import type { FormatInput, FormatItem } from "@assay/spec";
import { readDocument } from "../document/package-reader.ts";
import type { PackageReader } from "../document/package-reader.ts";
import { fault } from "../faults.ts";
import { Properties } from "../ooxml/properties.ts";
import { isEncrypted } from "./encrypted.ts";
import { openDocumentText } from "./vocabulary.ts";

/** Reads an OpenDocument text, presentation or drawing: its body, headers and footers, properties, objects and the files inside. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  yield* readDocument(input, parts);
}

// What holds text; an embedded object has the same parts in its own folder.
const body = /^((?:[^/]{1,200}\/){0,4})(content|styles)\.xml$/;
const properties = /^(?:[^/]{1,200}\/){0,4}meta\.xml$/;

// How it looks, what is in it, how a program left it.
const outward =
  /^(?:mimetype|META-INF\/.*|.*settings\.xml|manifest\.rdf|Configurations2\/.*|layout-cache|.*\/layout-cache)$/;

async function* parts(reader: PackageReader): AsyncGenerator<FormatItem> {
  if (await isEncrypted(reader.input, reader.parts))
    throw fault("encrypted", reader.input.name, "It was saved with a password.");
  const main = reader.parts.find("content.xml");
  if (main !== undefined) yield* reader.document(main, [], openDocumentText);
  for (const part of reader.parts.names) {
    if (reader.isDone(part) || outward.test(part)) continue;
    const [, folder, name] = body.exec(part) ?? [];
    if (name !== undefined) yield* reader.document(part, sectionOf(folder ?? "", name), openDocumentText);
    else if (properties.test(part)) {
      reader.writer.section([part]);
      yield* reader.into(part, new Properties((label, text) => reader.writer.passage(label, text)));
    } else yield reader.parts.embedded(part);
  }
}

function sectionOf(folder: string, name: string): string[] {
  const steps = folder === "" ? [] : [folder.replace(/\/$/, "")];
  return name === "styles" ? [...steps, "headers and footers"] : steps;
}
