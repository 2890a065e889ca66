import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { partNames } from "../zip/part-names.ts";

/** Word documents of 2007 and later (ECMA-376, ISO/IEC 29500). */
export const docx: Format = format({
  id: "docx",
  name: "Word document (DOCX, DOCM)",
  extensions: ["docx", "docm", "dotx", "dotm"],
  locatedTo: "paragraph, or table and cell",
  recognise(head, name) {
    const parts = partNames(head).map((part) => part.toLowerCase());
    if (parts.some((part) => part.startsWith("word/"))) return 0.96;
    return parts.includes("[content_types].xml") && hasExtension(name, docx.extensions) ? 0.95 : 0;
  },
  load: () => import("./read.ts"),
});
