import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { partNames } from "../zip/part-names.ts";

/** Excel workbooks of 2007 and later (ECMA-376, ISO/IEC 29500). */
export const xlsx: Format = format({
  id: "xlsx",
  name: "Excel workbook (XLSX, XLSM)",
  extensions: ["xlsx", "xlsm", "xltx", "xltm", "xlam"],
  locatedTo: "sheet and cell",
  recognise(head, name) {
    const parts = partNames(head).map((part) => part.toLowerCase());
    if (parts.some((part) => part.startsWith("xl/"))) return 0.96;
    return parts.includes("[content_types].xml") && hasExtension(name, xlsx.extensions) ? 0.95 : 0;
  },
  load: () => import("./read.ts"),
});
