import type { Block, FormatInput, FormatItem } from "@assay/spec";
import { fault } from "../faults.ts";
import { xmlEvents, xmlInto } from "../markup/xml-events.ts";
import { Workbook } from "../tables/book.ts";
import { openPackage } from "../zip/package.ts";
import type { ZipPackage } from "../zip/package.ts";
import { read as readZip } from "../zip/read.ts";
import { OdsContent } from "./content.ts";

/** Reads an OpenDocument spreadsheet: its sheets, notes, drawings, headers and properties. One without its list of parts is read as an archive. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const { parts, ...opened } = await openPackage(input);
  if (parts === null) {
    yield* readZip("input" in opened ? opened.input : input);
    return;
  }
  if (await isEncrypted(input, parts)) throw fault("encrypted", input.name, "It was saved with a password.");
  const book = new Workbook();
  let damage: Error | undefined;
  for (const part of parts.names) {
    if (outward.test(part)) continue;
    if (!content.test(part)) yield parts.embedded(part);
    else {
      try {
        yield* textOf(input, parts, part, book);
      } catch (error) {
        input.signal.throwIfAborted();
        damage ??=
          error instanceof Error ? error : fault("read_error", input.name, `Part ${part} could not be read.`, error);
      }
    }
  }
  book.flush();
  yield* book.ready;
  if (damage !== undefined) throw damage;
}

// What holds text; an embedded object has the same parts in its own folder.
const content = /^(?:[^/]{1,200}\/){0,4}(?:content|styles|meta)\.xml$/;

// How it looks, what is in it, how a program left it.
const outward =
  /^(?:mimetype|META-INF\/.*|.*settings\.xml|manifest\.rdf|Configurations2\/.*|layout-cache|.*\/layout-cache)$/;

// Part 2, 4.8.2: encrypted parts are listed with what is needed to open them.
async function isEncrypted({ signal }: FormatInput, parts: ZipPackage): Promise<boolean> {
  let isFound = parts.find("encrypted-package") !== undefined;
  const manifest = parts.find("META-INF/manifest.xml");
  if (manifest === undefined || parts.unread(manifest) !== undefined) return isFound;
  try {
    await xmlInto(
      parts.stream(manifest),
      { open: (name) => void (isFound ||= name === "encryption-data"), text: () => undefined, close: () => undefined },
      signal,
    );
  } catch {
    signal.throwIfAborted(); // a damaged manifest tells nothing; the parts themselves do
  }
  return isFound;
}

async function* textOf(input: FormatInput, parts: ZipPackage, part: string, book: Workbook): AsyncGenerator<Block> {
  const unread = parts.unread(part);
  if (unread !== undefined) throw fault(unread.reason, input.name, `Part ${part} could not be read.`);
  let sheet = part;
  const listener = new OdsContent({
    sheet: (name) => book.begin((sheet = name)),
    row: (row) => book.row(row),
    passage: (kind, text, cell) => book.passage(kind, sheet === part ? [part] : [`sheet ${sheet}`, kind], text, cell),
  });
  const events = xmlEvents(parts.stream(part), listener, input.signal);
  try {
    for (let next = await events.next(); ; next = await events.next()) {
      yield* book.ready;
      if (next.done !== true) continue;
      if (next.value.isOpen) throw fault("truncated", input.name, `Part ${part} ends inside an element.`);
      return;
    }
  } finally {
    book.end();
    await events.return({ isOpen: false });
  }
}
