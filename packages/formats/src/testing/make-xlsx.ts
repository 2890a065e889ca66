import { makeZip } from "./make-zip.ts";
import type { ZipMember } from "./make-zip.ts";

/** A workbook to be made, from the XML inside its sheets. */
export interface MadeWorkbook {
  /** Name and the content of `worksheet` of each sheet. */
  readonly sheets: readonly (readonly [name: string, xml: string])[];
  /** Content of `sst`: the shared strings. */
  readonly strings?: readonly string[];
  /** Number format codes; style 1 has the first, style 2 the second. */
  readonly codes?: readonly string[];
  /** Attributes of `workbookPr`, and what else stands in the workbook. */
  readonly properties?: string;
  readonly more?: string;
  /** Parts as they are. */
  readonly parts?: Readonly<Record<string, string>>;
}

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const heading = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** An XLSX file. */
export function makeXlsx(workbook: MadeWorkbook): Buffer {
  return makeZip(xlsxParts(workbook));
}

/** The parts of an XLSX file. */
export function xlsxParts({
  sheets,
  strings = [],
  codes = [],
  properties = "",
  more = "",
  parts = {},
}: MadeWorkbook): ZipMember[] {
  const content: Record<string, string> = {
    "[Content_Types].xml": `${heading}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    "_rels/.rels": relations([["rId1", "officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `${heading}<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties}/><sheets>${sheets.map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("")}</sheets>${more}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations([
      ...sheets.map((_, at) => [`rId${at + 1}`, "worksheet", `worksheets/sheet${at + 1}.xml`] as const),
      ["rIdS", "sharedStrings", "sharedStrings.xml"],
      ["rIdT", "styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles(codes),
    "xl/sharedStrings.xml": `${heading}<sst xmlns="${main}">${strings.map((text) => (text.startsWith("<") ? `<si>${text}</si>` : `<si><t>${text}</t></si>`)).join("")}</sst>`,
    ...Object.fromEntries(
      sheets.map(([, xml], at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${heading}<worksheet xmlns="${main}" xmlns:r="${office}">${xml}</worksheet>`,
      ]),
    ),
    ...parts,
  };
  return Object.entries(content).map(([name, text]) => ({ name, content: text }));
}

/** A part of relations: id, the last word of the type, target; a target with a scheme lies outside. */
export function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const outside = (target: string): string => (/^[a-z]+:/.test(target) ? ' TargetMode="External"' : "");
  return `${heading}<Relationships xmlns="${packaging}">${list.map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${outside(target)}/>`).join("")}</Relationships>`;
}

function styles(codes: readonly string[]): string {
  const formats = codes
    .map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
    .join("");
  const cells = codes.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join("");
  return `${heading}<styleSheet xmlns="${main}"><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${cells}</cellXfs></styleSheet>`;
}

/** Rows of inline strings, from A1 on. */
export function inlineRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (text === "" ? "<c/>" : `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row.map(cell).join("")}</row>`).join("")}</sheetData>`;
}
