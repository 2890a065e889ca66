/* oxlint-disable no-control-regex -- these characters are marks of the format */
import type { Embedded, FormatInput, FormatItem } from "@assay/spec";
import { printable } from "../archive/member-name.ts";
import { DocumentWriter } from "../document/writer.ts";
import { fault } from "../faults.ts";
import { randomAccess } from "../stream/random-access.ts";
import { CompoundFile } from "./compound-file.ts";
import type { CompoundEntry } from "./compound-file.ts";
import { messageItems } from "./message.ts";
import { nativeFile } from "./native.ts";
import { presentationText } from "./presentation.ts";
import { propertyTexts } from "./property-set.ts";
import { wordText } from "./word.ts";

/** Compound files up to this size are read; they are held in memory. */
const most = 256 << 20;

/** Reads a compound file by what it holds: a Word document, a presentation, a message; streams it does not know are files of their own. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const access = await randomAccess(input, "A compound file");
  if (access.size > most)
    throw fault("limit_bytes", input.name, `It is larger than ${most} bytes; a compound file is read from memory.`);
  const file = opened(input, await access.bytes(0, access.size));
  if (file.find("EncryptedPackage") !== undefined)
    throw fault("encrypted", input.name, "It was saved with a password; the package inside is encrypted.");
  const writer = new DocumentWriter("line");
  let damage: Error | undefined;
  try {
    yield* known(input, file, writer);
  } catch (error) {
    damage = rangeFault(input.name, error);
  }
  writer.section(["properties"]);
  for (const entry of file.root.entries) {
    if (entry.name.endsWith("SummaryInformation"))
      for (const { name, text } of propertyTexts(file.content(entry))) writer.passage(name, text);
  }
  writer.flush();
  yield* writer.ready;
  if (damage !== undefined) throw damage;
  if (file.isDamaged)
    throw fault(
      "malformed",
      input.name,
      "Some of its sectors lie outside the file or in a circle; what could be reached was read.",
    );
}

function opened({ name, limits }: FormatInput, bytes: Uint8Array): CompoundFile {
  try {
    return new CompoundFile(bytes, name, limits.members);
  } catch (error) {
    throw rangeFault(name, error);
  }
}

function* known(input: FormatInput, file: CompoundFile, writer: DocumentWriter): Generator<FormatItem> {
  if (file.find("__properties_version1.0") !== undefined) {
    yield* messageItems(input, file, writer);
    return;
  }
  const isWord = file.find("WordDocument") !== undefined;
  const isSlides = file.find("PowerPoint Document") !== undefined;
  if (isWord) wordText(input.name, file, writer);
  if (isSlides) presentationText(input.name, file, writer);
  yield* writer.ready;
  yield* streamsOf(file, file.root, "", isWord || isSlides);
}

// Streams of the document itself, which were read or say how it looks.
const own =
  /^(?:worddocument|[01]table|data|powerpoint document|current user|pictures|.*summaryinformation|\u0001compobj|\u0001ole|\u0003objinfo)$/i;

function* streamsOf(
  file: CompoundFile,
  storage: CompoundEntry,
  path: string,
  isDocument: boolean,
): Generator<Embedded> {
  for (const entry of storage.entries) {
    const name = printable(path + entry.name);
    if (!entry.isStream) yield* streamsOf(file, entry, `${path}${entry.name}/`, isDocument);
    else if (entry.name === "\u0001Ole10Native") yield nativeFile(file.content(entry), name);
    else if (!(own.test(entry.name) && (isDocument || entry.name.startsWith("\u0005") || entry.size < 1024)))
      yield embedded(name, file, entry);
  }
}

function embedded(name: string, file: CompoundFile, entry: CompoundEntry): Embedded {
  return { kind: "embedded", name, size: entry.size, stream: () => whole(file.content(entry)) };
}

// oxlint-disable-next-line require-await -- what is at hand, as a stream
async function* whole(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}

// Numbers in a damaged file point outside of it: Buffer then throws a RangeError.
function rangeFault(name: string, error: unknown): Error {
  return error instanceof RangeError
    ? fault("malformed", name, "It points to bytes outside its streams; what could be read was read.", error)
    : (error as Error); // what readers throw
}
