import { format, hasBytes } from "../format.ts";

/** gzip files, also of several members. */
export const gzip = format({
  id: "gzip",
  name: "gzip",
  extensions: ["gz", "tgz"],
  locatedTo: "member",
  container: true,
  recognise: (head) => (hasBytes(head, [0x1f, 0x8b, 0x08]) && ((head[3] ?? 0) & 0xe0) === 0 ? 0.98 : 0), // RFC 1952, 2.3
  load: () => import("./read.ts"),
});
