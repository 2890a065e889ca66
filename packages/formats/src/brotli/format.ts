import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";

/** Brotli files, which have no mark of their own: only the name tells. */
export const brotli: Format = format({
  id: "brotli",
  name: "Brotli (by name)",
  extensions: ["br"],
  locatedTo: "member",
  container: true,
  recognise: (head, name) => (hasExtension(name, brotli.extensions) && headText(head) === null ? 0.5 : 0),
  load: () => import("./read.ts"),
});
