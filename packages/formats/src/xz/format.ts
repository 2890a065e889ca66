import { format, hasBytes } from "../format.ts";

/** xz files. */
export const xz = format({
  id: "xz",
  name: "xz",
  extensions: ["xz", "txz"],
  locatedTo: "member",
  container: true,
  recognise: (head) => (hasBytes(head, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0x00]) ? 0.98 : 0), // The .xz file format, 2.1.1
  load: () => import("./read.ts"),
});
