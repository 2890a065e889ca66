import type { SharedStrings } from "../xlsx/shared-strings.ts";
import type { Styles } from "../xlsx/styles.ts";
import type { WorkbookPart } from "../xlsx/workbook.ts";
import { RecordFields } from "./fields.ts";
import type { RecordListener } from "./records.ts";

// Numbers of records, [MS-XLSB] 2.3.2.
const sheetRecord = 156;
const propertiesRecord = 153;
const stringRecord = 19;
const formatRecord = 44;
const styleRecord = 47;
const beginStyles = 617;
const endStyles = 618;
const commentAuthor = 632;
const beginComment = 635;
const commentText = 637;

/** The workbook part: its sheets and how it counts days. */
export function workbookRecords(workbook: WorkbookPart): RecordListener {
  return {
    record(type, data) {
      const fields = new RecordFields(data);
      if (type === propertiesRecord) workbook.is1904 = (fields.u32() & 1) === 1;
      if (type !== sheetRecord) return;
      fields.skip(8);
      const relation = fields.text();
      workbook.add({ relation, name: fields.text() });
    },
  };
}

/** The part of shared strings. */
export function stringRecords(strings: SharedStrings): RecordListener {
  return {
    record(type, data) {
      if (type === stringRecord) strings.add(new RecordFields(data).rich());
    },
  };
}

/** The part of styles, as far as they tell what numbers are. */
export function styleRecords(styles: Styles): RecordListener {
  let isCells = false;
  return {
    record(type, data) {
      const fields = new RecordFields(data);
      if (type === beginStyles) isCells = true;
      else if (type === endStyles) isCells = false;
      else if (type === formatRecord) styles.addCode(fields.u16(), fields.text());
      else if (type === styleRecord && isCells) {
        fields.skip(2);
        styles.addStyle(fields.u16());
      }
    },
  };
}

/** Any other part: comments by their cell, and whatever text stands in other records. */
export function otherRecords(
  take: (text: string, cell: { readonly column: number; readonly row: number } | undefined) => void,
): RecordListener {
  let cell: { readonly column: number; readonly row: number } | undefined;
  return {
    record(type, data) {
      const fields = new RecordFields(data);
      if (type === beginComment) {
        fields.skip(4);
        const row = fields.u32();
        fields.skip(4);
        cell = { row, column: fields.u32() };
      } else if (type === commentText) take(fields.rich(), cell);
      else if (type === commentAuthor) take(fields.text(), undefined);
      else for (const text of textsIn(data)) take(text, undefined);
    },
  };
}

const longestText = 4096;

// Strings stand with their length before them wherever a record has them; numbers that look like one are seldom letters.
function* textsIn(data: Buffer): Generator<string> {
  for (let at = 0; at + 8 <= data.length;) {
    const length = data.readUInt32LE(at);
    const end = at + 4 + length * 2;
    const isText = length >= 2 && length <= longestText && end <= data.length && isPrintable(data, at + 4, end);
    if (isText) yield data.toString("utf16le", at + 4, end);
    at = isText ? end : at + 1;
  }
}

function isPrintable(data: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += 2) {
    const unit = data.readUInt16LE(at);
    if (unit < 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return false;
    if (unit >= 0xfff0) return false;
  }
  return true;
}
