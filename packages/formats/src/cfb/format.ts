import { format, hasBytes } from "../format.ts";

/** Files of Office 97 to 2003, Outlook messages, and whatever else is a compound file ([MS-CFB]). */
export const compoundFile = format({
  id: "compound-file",
  name: "Word, Excel and PowerPoint 97–2003, Outlook message (DOC, XLS, PPT, MSG)",
  extensions: ["doc", "dot", "xls", "xlt", "ppt", "pps", "pot", "msg"],
  locatedTo: "line, sheet and cell, slide",
  recognise: (head) => (hasBytes(head, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) ? 0.9 : 0),
  load: () => import("./read.ts"),
});
