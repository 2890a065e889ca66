import { format, hasBytes } from "../format.ts";

/** Apache Avro object container files. */
export const avro = format({
  id: "avro",
  name: "Apache Avro",
  extensions: ["avro"],
  locatedTo: "row and field",
  recognise: (head) => (hasBytes(head, [0x4f, 0x62, 0x6a, 0x01]) ? 0.99 : 0), // Avro specification, Object container files
  load: () => import("./read.ts"),
});
