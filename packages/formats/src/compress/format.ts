import { format, hasBytes } from "../format.ts";

/** Files of the Unix compress command. */
export const compress = format({
  id: "compress",
  name: "compress (.Z)",
  extensions: ["z", "taz"],
  locatedTo: "member",
  container: true,
  recognise: (head) =>
    hasBytes(head, [0x1f, 0x9d]) &&
    ((head[2] ?? 0) & 0x60) === 0 &&
    (head[2] ?? 0) % 32 >= 9 &&
    (head[2] ?? 0) % 32 <= 16
      ? 0.95
      : 0,
  load: () => import("./read.ts"),
});
