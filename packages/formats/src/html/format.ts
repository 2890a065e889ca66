import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";

/** Web pages. */
export const html: Format = format({
  id: "html",
  name: "HTML",
  extensions: ["html", "htm", "xhtml", "shtml", "hta"],
  locatedTo: "line and element",
  recognise(head, name) {
    const text = (headText(head)?.text ?? "").slice(0, 4096);
    if (beginning.test(text)) return 0.96;
    const tags = new Set(
      text.toLowerCase().match(/<(?:html|head|body|div|table|span|p|a|ul|h[1-3]|meta|br|td|tr)(?=[\s>/])/g),
    );
    if (hasExtension(name, html.extensions)) return tags.size > 0 ? 0.9 : 0.5;
    return tags.size >= 3 && /^\s*</.test(text) ? 0.7 : 0;
  },
  load: () => import("./read.ts"),
});

const beginning = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)*(?:<!doctype\s+html|<html[\s>])/i;
