import { format, hasBytes } from "../format.ts";

// APPNOTE.TXT, 4.3: a local file header; an end of central directory alone, for an empty archive; a spanning marker.
const beginnings = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x50, 0x4b, 0x07, 0x08],
];

/** zip archives, and the many formats that are one. */
export const zip = format({
  id: "zip",
  name: "zip",
  extensions: ["zip", "jar", "war", "ear", "apk", "kmz", "epub", "whl", "nupkg", "vsix"],
  locatedTo: "member",
  container: true,
  recognise: (head) => (beginnings.some((bytes) => hasBytes(head, bytes)) ? 0.9 : 0),
  load: () => import("./read.ts"),
});
