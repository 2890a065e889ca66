import { format } from "../format.ts";
import { storedMimetype } from "../zip/part-names.ts";

/** OpenDocument spreadsheets (OASIS OpenDocument 1.3). */
export const ods = format({
  id: "ods",
  name: "OpenDocument spreadsheet (ODS)",
  extensions: ["ods", "ots"],
  locatedTo: "sheet and cell",
  recognise: (head) =>
    storedMimetype(head)?.startsWith("application/vnd.oasis.opendocument.spreadsheet") === true ? 0.97 : 0, // part 2, 3.3
  load: () => import("./read.ts"),
});
