import { format } from "../format.ts";

const mark = Buffer.from("%PDF-");

/** PDF documents (ISO 32000-2). The parser is large and files are complex, so it runs where it can be killed. */
export const pdf = format({
  id: "pdf",
  name: "PDF",
  extensions: ["pdf"],
  locatedTo: "page and line",
  isolated: true,
  // ISO 32000-2, 7.5.2 and annex I: programs look for the mark in the first 1024 bytes.
  recognise(head) {
    const at = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 1029)).indexOf(mark);
    return at === 0 ? 0.97 : at > 0 ? 0.6 : 0;
  },
  load: () => import("./read.ts"),
});
