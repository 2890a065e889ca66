/* oxlint-disable no-control-regex -- these characters are marks of the format */
import type { DocumentWriter } from "../document/writer.ts";
import { fault } from "../faults.ts";
import type { CompoundFile } from "./compound-file.ts";

const narrow = new TextDecoder("windows-1252");

// [MS-DOC] 2.5.4: where the header says how many characters each part of the document has, in the order of the text.
const parts: readonly (readonly [at: number, steps: readonly string[]])[] = [
  [0x4c, []],
  [0x50, ["footnotes"]],
  [0x54, ["headers and footers"]],
  [0x5c, ["comments"]],
  [0x60, ["endnotes"]],
  [0x64, ["text boxes"]],
  [0x68, ["text boxes of headers"]],
];

const oldest = 101;

/** Tells the text of a Word 97 to 2003 document by its piece table ([MS-DOC] 2.4.1); of Word 6 and 95 where it lies. */
export function wordText(name: string, file: CompoundFile, writer: DocumentWriter): void {
  const main = file.content(file.find("WordDocument"));
  if (main.length < 0x1aa) throw fault("truncated", name, "Its Word stream ends inside the header.");
  const flags = main.readUInt16LE(0x0a);
  if ((flags & 0x0100) !== 0) throw fault("encrypted", name, "It was saved with a password.");
  if (main.readUInt16LE(2) < oldest)
    return tell(narrow.decode(main.subarray(main.readUInt32LE(0x18), main.readUInt32LE(0x1c))), [], writer);
  const table = file.content(file.find((flags & 0x0200) === 0 ? "0Table" : "1Table"));
  const text = pieces(
    main,
    table.subarray(main.readUInt32LE(0x1a2), main.readUInt32LE(0x1a2) + main.readUInt32LE(0x1a6)),
  );
  let at = 0;
  for (const [place, steps] of parts) {
    const end = at + main.readUInt32LE(place);
    tell(text.slice(at, end), steps, writer);
    at = end;
  }
  tell(text.slice(at), ["rest"], writer);
  if (text === "") throw fault("malformed", name, "Its list of pieces of text is missing.");
}

// 2.9.38: properties (1), then the piece table (2): character positions, then where each piece lies.
function pieces(main: Buffer, clx: Buffer): string {
  let at = 0;
  while (clx[at] === 1) at += 3 + clx.readUInt16LE(at + 1);
  if (clx[at] !== 2) return "";
  const plc = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1));
  const count = Math.floor((plc.length - 4) / 12);
  const found: string[] = [];
  let left = main.length * 2;
  for (let piece = 0; piece < count && left > 0; piece++) {
    const length = plc.readUInt32LE(piece * 4 + 4) - plc.readUInt32LE(piece * 4);
    const place = plc.readUInt32LE((count + 1) * 4 + piece * 8 + 2);
    const text = pieceAt(main, place, length);
    left -= text.length;
    found.push(text);
  }
  return found.join("");
}

// 2.9.73: bit 30 says that characters have one byte.
function pieceAt(main: Buffer, place: number, length: number): string {
  if (length <= 0) return "";
  const start = place & 0x3fff_ffff;
  if ((place & 0x4000_0000) === 0)
    return main.toString("utf16le", Math.min(start, main.length), Math.min(main.length, start + length * 2));
  return narrow.decode(main.subarray(start / 2, start / 2 + length));
}

// 2.4.1: 7 ends a cell and, twice, a row; 19 to 20 is a field's code, 21 its end; 30 and 31 are hyphens; 11 and 12 are breaks.
function tell(text: string, steps: readonly string[], writer: DocumentWriter): void {
  if (text === "") return;
  writer.section(steps);
  for (const line of text.replaceAll("\u0007\u0007", "\r").split(/[\r\u000b\u000c]/)) {
    const codes = line.matchAll(/\u0013([^\u0013\u0014\u0015]{0,4000})\u0014/g);
    const shown = line.replace(/\u0013[^\u0013\u0014\u0015]{0,4000}\u0014/g, "");
    writer.paragraph(
      shown
        .replaceAll("\u0007", "\t")
        .replaceAll("\u001e", "-")
        .replace(/[\0-\u0008\u000e-\u001f]/g, ""),
    );
    for (const [, code = ""] of codes)
      if (/[@"]/.test(code) && !code.includes("\\l")) writer.passage("field", code.trim());
  }
}
