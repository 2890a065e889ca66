import { makeZip } from "./make-zip.ts";
import { relations } from "./make-xlsx.ts";

/** A record of a binary part. */
export function record(type: number, ...parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  const size: number[] = [];
  for (let rest = data.length; ; rest >>>= 7) {
    size.push(rest >= 0x80 ? (rest & 0x7f) | 0x80 : rest);
    if (rest < 0x80) break;
  }
  return Buffer.concat([
    Buffer.from(type >= 0x80 ? [(type & 0x7f) | 0x80, type >>> 7] : [type]),
    Buffer.from(size),
    data,
  ]);
}

/** Numbers of 32 bits. */
export function u32(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, at * 4);
  return bytes;
}

/** A string with its length before it. */
export function wide(text: string): Buffer {
  return Buffer.concat([u32(text.length), Buffer.from(text, "utf16le")]);
}

/** An XLSB file of sheets, each by its name and the records inside. */
export function makeXlsb(
  sheets: readonly (readonly [name: string, records: Buffer])[],
  strings: readonly string[] = [],
  parts: Readonly<Record<string, Buffer>> = {},
): Buffer {
  const style = (format: number): Buffer => record(47, Buffer.from([0, 0, format, 0]));
  return makeZip([
    { name: "[Content_Types].xml", content: "<Types/>" },
    { name: "_rels/.rels", content: relations([["rId1", "officeDocument", "xl/workbook.bin"]]) },
    {
      name: "xl/workbook.bin",
      content: Buffer.concat([
        record(153, u32(0)),
        ...sheets.map(([name], at) => record(156, u32(0, at + 1), wide(`rId${at + 1}`), wide(name))),
      ]),
    },
    {
      name: "xl/_rels/workbook.bin.rels",
      content: relations([
        ...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.bin`] as const),
        ["rIdS", "sharedStrings", "sharedStrings.bin"],
        ["rIdT", "styles", "styles.bin"],
      ]),
    },
    {
      name: "xl/styles.bin",
      content: Buffer.concat([style(14), record(617, u32(2)), style(0), style(14), record(618)]),
    },
    {
      name: "xl/sharedStrings.bin",
      content: Buffer.concat(strings.map((text) => record(19, Buffer.from([0]), wide(text)))),
    },
    ...sheets.map(([, content], at) => ({ name: `xl/worksheets/sheet${at + 1}.bin`, content })),
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
  ]);
}
