import { format, hasBytes } from "../format.ts";

/** Rich Text Format documents. */
export const rtf = format({
  id: "rtf",
  name: "RTF",
  extensions: ["rtf"],
  locatedTo: "paragraph",
  recognise: (head) => (hasBytes(head, [0x7b, 0x5c, 0x72, 0x74, 0x66]) ? 0.98 : 0), // "{\rtf", Rich Text Format 1.9.1
  load: () => import("./read.ts"),
});
