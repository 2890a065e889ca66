/* oxlint-disable no-control-regex -- these characters are marks of the format */
import type { DocumentWriter } from "../document/writer.ts";
import { fault } from "../faults.ts";
import type { CompoundFile } from "./compound-file.ts";

const narrow = new TextDecoder("latin1");

// [MS-PPT] 2.13.24
const slide = 0x03ee;
const notes = 0x03f0;
const master = 0x03f8;
const list = 0x0ff0;
const wideText = 0x0fa0;
const narrowText = 0x0fa8;
const string = 0x0fba;
const encryption = 0x2f14;

/** Tells the text of a PowerPoint 97 to 2003 presentation, of earlier saves too: all records in the order they lie. */
export function presentationText(name: string, file: CompoundFile, writer: DocumentWriter): void {
  const user = file.content(file.find("Current User"));
  if (user.length >= 16 && user.readUInt32LE(12) === 0xf3d1_c4df)
    throw fault("encrypted", name, "It was saved with a password."); // 2.3.2
  const stream = file.content(file.find("PowerPoint Document"));
  const counts = new Map<number, number>();
  for (let at = 0; at + 8 <= stream.length;) {
    const type = stream.readUInt16LE(at + 2);
    const isContainer = (stream.readUInt16LE(at) & 0x0f) === 0x0f;
    if (type === encryption) throw fault("encrypted", name, "It was saved with a password.");
    const end = at + 8 + stream.readUInt32LE(at + 4);
    if (isContainer) begin(type, counts, writer);
    else tell(type, stream.subarray(at + 8, end), writer);
    at = isContainer ? at + 8 : end;
    if (end > stream.length) throw fault("truncated", name, "A record goes on behind the end of its stream.");
  }
}

const sections: Readonly<Record<number, string>> = {
  [slide]: "slide",
  [notes]: "notes",
  [master]: "master",
  [list]: "texts of slides",
};

function begin(type: number, counts: Map<number, number>, writer: DocumentWriter): void {
  const word = sections[type];
  if (word === undefined) return;
  const count = (counts.get(type) ?? 0) + 1;
  counts.set(type, count);
  writer.section([`${word} ${count}`]);
}

function tell(type: number, content: Buffer, writer: DocumentWriter): void {
  if (type !== wideText && type !== narrowText && type !== string) return;
  const text = type === narrowText ? narrow.decode(content) : content.toString("utf16le");
  for (const line of text.split(/[\r\u000b]/)) writer.paragraph(line);
}
