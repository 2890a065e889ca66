import { format, hasBytes, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";

// Apache Arrow columnar format, IPC: a file begins `ARROW1`; a stream with a mark and the length of the schema's message.
const file = [0x41, 0x52, 0x52, 0x4f, 0x57, 0x31];
const stream = [0xff, 0xff, 0xff, 0xff];

/** Apache Arrow files and streams; Feather version 2 is the same. The parser runs where it can be killed. */
export const arrow: Format = format({
  id: "arrow",
  name: "Apache Arrow and Feather",
  extensions: ["arrow", "arrows", "feather", "ipc"],
  locatedTo: "row and column",
  isolated: true,
  recognise(head, name) {
    if (hasBytes(head, file)) return 0.99;
    if (hasBytes(head, [0x46, 0x45, 0x41, 0x31])) return 0.95; // `FEA1`, Feather version 1
    return hasBytes(head, stream) && head[7] === 0 && head[6] === 0 && hasExtension(name, arrow.extensions) ? 0.9 : 0;
  },
  load: () => import("./read.ts"),
});
