import { makeZip } from "./make-zip.ts";

const spaces = ["office", "table", "text", "draw", "dc", "meta", "xlink", "style"]
  .map((space) => `xmlns:${space}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`)
  .join(" ");

/** An OpenDocument spreadsheet with this inside `office:spreadsheet`, and other parts as they are. */
export function makeOds(inside: string, parts: Readonly<Record<string, string>> = {}): Buffer {
  return makeZip([
    { name: "mimetype", content: "application/vnd.oasis.opendocument.spreadsheet", method: 0 },
    {
      name: "content.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces}><office:body><office:spreadsheet>${inside}</office:spreadsheet></office:body></office:document-content>`,
    },
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
  ]);
}
