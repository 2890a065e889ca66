import { format } from "../format.ts";
import { checksumFits } from "./header.ts";

/** tar archives: v7, ustar, GNU and pax. */
export const tar = format({
  id: "tar",
  name: "tar",
  extensions: ["tar"],
  locatedTo: "member",
  container: true,
  recognise: (head) => (head.length >= 512 && checksumFits(head.subarray(0, 512)) ? 0.97 : 0),
  load: () => import("./read.ts"),
});
