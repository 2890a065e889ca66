import type { Embedded, FormatInput, FormatItem } from "@assay/spec";
import { printable } from "../archive/member-name.ts";
import type { DocumentWriter } from "../document/writer.ts";
import { fault } from "../faults.ts";
import type { CompoundEntry, CompoundFile } from "./compound-file.ts";

const narrow = new TextDecoder("windows-1252");
const utf8 = new TextDecoder("utf-8", { fatal: true });

// [MS-OXPROPS]: properties with words, by their number.
const names: Readonly<Record<string, string>> = {
  "0037": "subject",
  "007d": "headers",
  "0c1a": "from",
  "0c1f": "from",
  "5d01": "from",
  "5d02": "from",
  "0042": "from",
  "0065": "from",
  "0e04": "to",
  "0e03": "cc",
  "0e02": "bcc",
  "3001": "name",
  "3003": "email",
  "39fe": "email",
  "3a08": "telephone",
  "3a1c": "mobile telephone",
  "3a09": "home telephone",
  "3a06": "given name",
  "3a11": "surname",
};

// Classes, search keys and identifiers of the program.
const technical = /^(?:001a|003b|0e1d|0070|1035|3002|0064|003f|0040|0c1e|3703|370e|3716|8[0-9a-f]{3})$/;
const body = "1000";
const page = "1013";
const rich = "1009";

/** Tells a message: its properties under their names, its text, the people it went to, its attachments as files. */
export function* messageItems(input: FormatInput, file: CompoundFile, writer: DocumentWriter): Generator<FormatItem> {
  yield* messageIn({ input, file, writer }, file.root, [], 0);
}

interface Work {
  readonly input: FormatInput;
  readonly file: CompoundFile;
  readonly writer: DocumentWriter;
}

function* messageIn(
  work: Work,
  message: CompoundEntry,
  steps: readonly string[],
  depth: number,
): Generator<FormatItem> {
  const { input, file, writer } = work;
  if (depth > input.limits.depth)
    throw fault("limit_depth", input.name, "Messages inside messages go deeper than the limit.");
  writer.section(steps);
  for (const entry of message.entries) if (entry.isStream) tell(file, entry, writer);
  yield* formattedBody(work, message, steps);
  let [recipients, attachments] = [0, 0];
  for (const storage of message.entries) {
    if (storage.name.startsWith("__recip_")) {
      writer.section([...steps, `recipient ${++recipients}`]);
      for (const entry of storage.entries) tell(file, entry, writer);
    } else if (storage.name.startsWith("__attach_"))
      yield* attachment(work, storage, [...steps, `attachment ${++attachments}`], depth);
    yield* writer.ready;
  }
}

// A message has its text once more as a page or as rich text; the rich text alone is compressed.
function* formattedBody({ file }: Work, message: CompoundEntry, steps: readonly string[]): Generator<FormatItem> {
  const html = property(file, message, page, "0102");
  if (html !== undefined) yield member(file, html, [...steps, "body.html"].join("/"));
  const isPlain = textOf(file, message, body) !== "";
  if (html === undefined && !isPlain && property(file, message, rich, "0102") !== undefined) {
    yield {
      kind: "omission",
      reason: "unsupported_format",
      detail: "The text of a message is compressed rich text alone and was not read.",
    };
  }
}

function* attachment(
  work: Work,
  storage: CompoundEntry,
  steps: readonly string[],
  depth: number,
): Generator<FormatItem> {
  const { file, writer } = work;
  const name = textOf(file, storage, "3707") || textOf(file, storage, "3704") || textOf(file, storage, "3001");
  writer.section(steps);
  if (name !== "") writer.passage("attachment", name);
  const data = property(file, storage, "3701", "0102");
  if (data !== undefined) yield member(file, data, name === "" ? steps.join(" ") : name);
  const inner = storage.entries.find((entry) => !entry.isStream && /^__substg1\.0_3701000d$/i.test(entry.name));
  if (inner !== undefined) yield* messageIn(work, inner, steps, depth + 1);
}

function member(file: CompoundFile, entry: CompoundEntry, name: string): Embedded {
  return { kind: "embedded", name: printable(name), size: entry.size, stream: () => whole(file.content(entry)) };
}

// `__substg1.0_` and the number and the type of the property ([MS-OXMSG] 2.1.3): 001F and 001E are text.
function tell(file: CompoundFile, entry: CompoundEntry, writer: DocumentWriter): void {
  const [, number = "", type = ""] = /^__substg1\.0_([0-9a-f]{4})(001[ef])/i.exec(entry.name.toLowerCase()) ?? [];
  if (number === "" || technical.test(number)) return;
  const text = decoded(file.content(entry), type);
  if (number === body) for (const line of text.split(/\r\n|\r|\n/)) writer.paragraph(line);
  else writer.passage(names[number] ?? "property", text);
}

function textOf(file: CompoundFile, storage: CompoundEntry, number: string): string {
  for (const type of ["001f", "001e"]) {
    const entry = property(file, storage, number, type);
    if (entry !== undefined) return decoded(file.content(entry), type);
  }
  return "";
}

function property(file: CompoundFile, storage: CompoundEntry, number: string, type: string): CompoundEntry | undefined {
  return file.find(`__substg1.0_${number}${type}`, storage);
}

function decoded(content: Buffer, type: string): string {
  const text = type === "001f" ? content.toString("utf16le") : eightBit(content);
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === 0) end--;
  return text.slice(0, end);
}

function eightBit(content: Buffer): string {
  try {
    return utf8.decode(content);
  } catch {
    return narrow.decode(content); // a TypeError: not UTF-8
  }
}

// oxlint-disable-next-line require-await -- what is at hand, as a stream
async function* whole(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content;
}
