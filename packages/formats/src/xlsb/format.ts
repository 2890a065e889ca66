import { format } from "../format.ts";
import { partNames } from "../zip/part-names.ts";

/** Excel binary workbooks ([MS-XLSB]). */
export const xlsb = format({
  id: "xlsb",
  name: "Excel binary workbook (XLSB)",
  extensions: ["xlsb"],
  locatedTo: "sheet and cell",
  recognise: (head) =>
    partNames(head).some((part) => /^xl\/(?:workbook|sharedstrings|styles|worksheets\/sheet\d{1,6})\.bin$/i.test(part))
      ? 0.97
      : 0,
  load: () => import("../xlsx/read.ts"), // the same package, of other parts
});
