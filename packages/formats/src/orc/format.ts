import { format, hasBytes } from "../format.ts";

/** Apache ORC files. A stripe is decoded as a whole, so it is read where memory is watched. */
export const orc = format({
  id: "orc",
  name: "Apache ORC",
  extensions: ["orc"],
  locatedTo: "row and column",
  isolated: true,
  recognise: (head) => (hasBytes(head, [0x4f, 0x52, 0x43]) ? 0.97 : 0), // Apache ORC specification, File tail
  load: () => import("./read.ts"),
});
