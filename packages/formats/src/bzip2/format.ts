import { format, hasBytes } from "../format.ts";

/** bzip2 files. */
export const bzip2 = format({
  id: "bzip2",
  name: "bzip2",
  extensions: ["bz2", "tbz2", "tbz"],
  locatedTo: "member",
  container: true,
  recognise: (head) => (isStream(head) ? 0.98 : 0),
  load: () => import("./read.ts"),
});

// "BZh", a size from 1 to 9, and the mark of a block (the digits of pi) or of the end (those of its root).
function isStream(head: Uint8Array): boolean {
  const size = head[3] ?? 0;
  if (!hasBytes(head, [0x42, 0x5a, 0x68]) || size < 0x31 || size > 0x39) return false;
  return (
    hasBytes(head, [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], 4) || hasBytes(head, [0x17, 0x72, 0x45, 0x38, 0x50, 0x90], 4)
  );
}
