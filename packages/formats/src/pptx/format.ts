import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { partNames } from "../zip/part-names.ts";

/** PowerPoint presentations of 2007 and later (ECMA-376, ISO/IEC 29500). */
export const pptx: Format = format({
  id: "pptx",
  name: "PowerPoint presentation (PPTX, PPTM)",
  extensions: ["pptx", "pptm", "potx", "potm", "ppsx", "ppsm"],
  locatedTo: "slide and paragraph, or table and cell",
  recognise(head, name) {
    const parts = partNames(head).map((part) => part.toLowerCase());
    if (parts.some((part) => part.startsWith("ppt/"))) return 0.96;
    return parts.includes("[content_types].xml") && hasExtension(name, pptx.extensions) ? 0.95 : 0;
  },
  load: () => import("./read.ts"),
});
