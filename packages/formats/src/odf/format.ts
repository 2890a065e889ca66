import { format } from "../format.ts";
import { storedMimetype } from "../zip/part-names.ts";

const kinds = /^application\/vnd\.oasis\.opendocument\.(?:text|presentation|graphics)/;

/** OpenDocument texts, presentations and drawings (OASIS OpenDocument 1.3). */
export const odf = format({
  id: "odf",
  name: "OpenDocument text, presentation and drawing (ODT, ODP, ODG)",
  extensions: ["odt", "ott", "odm", "odp", "otp", "odg", "otg"],
  locatedTo: "paragraph or slide, or table and cell",
  recognise: (head) => (kinds.test(storedMimetype(head) ?? "") ? 0.97 : 0), // part 2, 3.3
  load: () => import("./read.ts"),
});
