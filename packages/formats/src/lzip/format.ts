import { format, hasBytes } from "../format.ts";

/** lzip files. */
export const lzip = format({
  id: "lzip",
  name: "lzip",
  extensions: ["lz"],
  locatedTo: "member",
  container: true,
  recognise: (head) => (hasBytes(head, [0x4c, 0x5a, 0x49, 0x50, 0x01]) ? 0.97 : 0), // draft-diaz-lzip, 2
  load: () => import("./read.ts"),
});
