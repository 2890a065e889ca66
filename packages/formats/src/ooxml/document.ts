import type { Block, FormatItem } from "@assay/spec";
import type { PackageReader } from "../document/package-reader.ts";
import { PartText } from "./part-text.ts";
import { Properties } from "./properties.ts";
import { relationsOf } from "./relations.ts";
import type { Relation } from "./relations.ts";
import { officeText } from "./vocabulary.ts";

/** Relations of a part; none where they cannot be read. */
export async function relations(reader: PackageReader, part: string): Promise<readonly Relation[]> {
  try {
    return await relationsOf(reader.parts, part, reader.input.signal);
  } catch (error) {
    reader.note(error);
    return [];
  }
}

/** A part with running text, and the addresses its links lead to. */
export async function* textPart(reader: PackageReader, part: string, steps: readonly string[]): AsyncGenerator<Block> {
  if (reader.isDone(part)) return;
  yield* reader.document(part, steps, officeText);
  for (const { isExternal, target } of await relations(reader, part))
    if (isExternal) reader.writer.passage("hyperlink", target);
}

// Parts that say how a document looks or is put together, and hold nothing people wrote.
const outward =
  /^(?:\[content_types\]\.xml|(?:.*\/)?_rels\/[^/]*\.rels|(?:word|ppt)\/(?:theme\/.*|styles\.xml|styleswitheffects\.xml|fonttable\.xml|fonts\/.*|websettings\.xml|numbering\.xml|tablestyles\.xml|printersettings\/.*|viewprops\.xml|presprops\.xml|comments(?:extended|ids|extensible)\.xml))$/i;

/** All parts that were not read yet: properties, drawings, charts; what is no XML is a file of its own. */
export async function* otherParts(reader: PackageReader): AsyncGenerator<FormatItem> {
  for (const part of reader.parts.names) {
    if (reader.isDone(part) || outward.test(part)) continue;
    if (!/\.(?:xml|vml)$/i.test(part)) {
      yield reader.parts.embedded(part);
      continue;
    }
    reader.writer.section([part]);
    const isProperties = part.toLowerCase().startsWith("docprops/");
    const listener = isProperties
      ? new Properties((name, text) => reader.writer.passage(name, text))
      : new PartText((text) => reader.writer.passage(kindOf(part), text));
    yield* reader.into(part, listener);
    yield* reader.writer.ready;
  }
}

// The folder a part lies in says what it is: `word/charts/chart1.xml`.
function kindOf(part: string): string {
  const found = /\/(drawings|charts|diagrams|ink|tags)\//i.exec(part)?.[1]?.toLowerCase() ?? "";
  return found === "" ? "part" : found.replace(/s$/, "");
}
