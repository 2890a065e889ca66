import { format } from "../format.ts";
import { hasExtension } from "../format.ts";
import type { Format } from "../format.ts";

/** Files of LZMA alone, as before xz; they have no mark, only numbers that can hardly be anything else. */
export const lzma: Format = format({
  id: "lzma",
  name: "LZMA",
  extensions: ["lzma", "tlz"],
  locatedTo: "member",
  container: true,
  recognise: (head, name) => (isHeader(head) ? (hasExtension(name, lzma.extensions) ? 0.9 : 0.4) : 0),
  load: () => import("./read.ts"),
});

// Properties 0x5d as every writer has them, a dictionary of a power of two or half more, a size that is not known or below 2^40.
function isHeader(head: Uint8Array): boolean {
  if (head.length < 18 || head[0] !== 0x5d || head[13] !== 0) return false;
  const view = new DataView(head.buffer, head.byteOffset, 13);
  const dictionary = view.getUint32(1, true);
  const odd = dictionary / (dictionary & -dictionary);
  const size = view.getBigUint64(5, true);
  return dictionary >= 4096 && (odd === 1 || odd === 3) && (size === 0xffff_ffff_ffff_ffffn || size < 1n << 40n);
}
