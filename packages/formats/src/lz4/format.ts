import { format, hasBytes } from "../format.ts";

/** LZ4 files: frames of today, and the legacy frames that Linux images have. */
export const lz4 = format({
  id: "lz4",
  name: "LZ4",
  extensions: ["lz4"],
  locatedTo: "member",
  container: true,
  recognise: (head) =>
    hasBytes(head, [0x04, 0x22, 0x4d, 0x18]) || hasBytes(head, [0x02, 0x21, 0x4c, 0x18]) ? 0.97 : 0, // LZ4 frame format
  load: () => import("./read.ts"),
});
