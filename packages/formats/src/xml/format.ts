import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";

const load = (): Promise<typeof import("./read.ts")> => import("./read.ts");

/** XML documents of any kind. */
export const xml: Format = format({
  id: "xml",
  name: "XML",
  extensions: ["xml", "xsd", "xsl", "xslt", "rss", "atom", "gpx", "kml", "plist", "wsdl", "fb2", "xmp"],
  locatedTo: "record and path",
  recognise(head, name) {
    const text = beginning(head);
    if (!declaration.test(text) && !element.test(text)) return 0;
    if (declaration.test(text)) return hasExtension(name, xml.extensions) ? 0.95 : 0.9;
    return hasExtension(name, xml.extensions) ? 0.9 : 0.6;
  },
  load,
});

/** Drawings in SVG: their text, titles and metadata. */
export const svg: Format = format({
  id: "svg",
  name: "SVG",
  extensions: ["svg"],
  locatedTo: "record and path",
  recognise: (head, name) => {
    const isRoot = /<svg[\s>]/.test(beginning(head).slice(0, 2048)) && element.test(beginning(head));
    return isRoot ? (hasExtension(name, svg.extensions) ? 0.97 : 0.94) : 0;
  },
  load,
});

const declaration = /^<\?xml\s/;

// A first tag, with comments or a document type before it.
const element =
  /^(?:<\?[^>]{0,1000}>\s*|<!--[^>]{0,2000}>\s*|<!DOCTYPE[^>[]{0,500}(?:\[[^\]]{0,4000}\]\s*)?>\s*)*<[a-zA-Z_][\w.:-]{0,200}(?:\s[^>]{0,8000})?\/?>/;

function beginning(head: Uint8Array): string {
  return headText(head)?.text.trimStart() ?? "";
}
