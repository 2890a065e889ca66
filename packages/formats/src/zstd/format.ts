import { format } from "../format.ts";
import { isFrame } from "./frame.ts";

/** Zstandard files. */
export const zstd = format({
  id: "zstd",
  name: "Zstandard",
  extensions: ["zst", "zstd", "tzst"],
  locatedTo: "member",
  container: true,
  recognise: (head) => (isFrame(head) ? 0.97 : 0),
  load: () => import("./read.ts"),
});
