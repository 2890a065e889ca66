import { relations } from "./make-xlsx.ts";
import { makeZip } from "./make-zip.ts";
import type { ZipMember } from "./make-zip.ts";

type Parts = Readonly<Record<string, string>>;

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="m" xmlns:wp="d" xmlns:r="r"';
const slide = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="a" xmlns:r="r"';

/** A DOCX file from what stands in its body and its other parts. */
export function makeDocx(body: string, parts: Parts = {}): Buffer {
  return makeZip(docxParts(body, parts));
}

/** The parts of a DOCX file. */
export function docxParts(body: string, parts: Parts = {}): ZipMember[] {
  return members({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relations([["r1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": `<?xml version="1.0"?><w:document ${word}><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}

/** A part of a DOCX file, such as a header. */
export function wordPart(element: string, content: string): string {
  return `<w:${element} ${word}>${content}</w:${element}>`;
}

/** A paragraph of Word with one run for each text. */
export function wordParagraph(...texts: readonly string[]): string {
  return `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
}

/** A table of Word, a paragraph in each cell. */
export function wordTable(rows: readonly (readonly string[])[]): string {
  return `<w:tbl><w:tblPr/>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${wordParagraph(text)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** A PPTX file whose presentation shows the slides in the reverse order of their numbers. */
export function makePptx(slides: readonly string[], parts: Parts = {}): Buffer {
  const ids = slides.map((_, at) => at + 1).toReversed();
  return makeZip(
    members({
      "[Content_Types].xml": "<Types/>",
      "_rels/.rels": relations([["r1", "officeDocument", "ppt/presentation.xml"]]),
      "ppt/presentation.xml": `<p:presentation ${slide}><p:sldIdLst>${ids.map((id) => `<p:sldId id="${255 + id}" r:id="rId${id}"/>`).join("")}</p:sldIdLst></p:presentation>`,
      "ppt/_rels/presentation.xml.rels": relations(
        ids.map((id) => [`rId${id}`, "slide", `slides/slide${id}.xml`] as const),
      ),
      ...Object.fromEntries(slides.map((content, at) => [`ppt/slides/slide${at + 1}.xml`, slidePart("sld", content)])),
      ...parts,
    }),
  );
}

/** A part of a PPTX file. */
export function slidePart(element: string, content: string): string {
  return `<p:${element} ${slide}>${content}</p:${element}>`;
}

/** Parts of a package as members of an archive. */
export function members(parts: Parts): ZipMember[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}
