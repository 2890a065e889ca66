import { format, hasBytes } from "../format.ts";

/** Apache Parquet files. The parser decodes what a file says it holds, so it runs where it can be killed. */
export const parquet = format({
  id: "parquet",
  name: "Apache Parquet",
  extensions: ["parquet", "parq", "pq"],
  locatedTo: "row and column",
  isolated: true,
  // Apache Parquet format, File format: `PAR1`, or `PARE` where the footer is encrypted.
  recognise: (head) =>
    hasBytes(head, [0x50, 0x41, 0x52, 0x31]) || hasBytes(head, [0x50, 0x41, 0x52, 0x45]) ? 0.99 : 0,
  load: () => import("./read.ts"),
});
