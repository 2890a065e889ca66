import { makeZip } from "./make-zip.ts";

const spaces = ["office", "table", "text", "draw", "dc", "meta", "xlink", "style", "svg", "form", "presentation"]
  .map((space) => `xmlns:${space}="urn:oasis:names:tc:opendocument:xmlns:${space}:1.0"`)
  .join(" ");

/** An OpenDocument file of a kind with this inside its body, and other parts as they are. */
export function makeOdf(
  kind: "text" | "presentation",
  inside: string,
  parts: Readonly<Record<string, string>> = {},
): Buffer {
  return makeZip([
    { name: "mimetype", content: `application/vnd.oasis.opendocument.${kind}`, method: 0 },
    {
      name: "content.xml",
      content: odfPart("document-content", `<office:body><office:${kind}>${inside}</office:${kind}></office:body>`),
    },
    ...Object.entries(parts).map(([name, content]) => ({ name, content })),
  ]);
}

/** A part of an OpenDocument file. */
export function odfPart(element: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><office:${element} ${spaces}>${content}</office:${element}>`;
}
