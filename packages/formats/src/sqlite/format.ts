import { format } from "../format.ts";

const magic = Buffer.from("SQLite format 3\0", "latin1");

/** SQLite databases. SQLite itself opens them, in a process that can be killed. */
export const sqlite = format({
  id: "sqlite",
  name: "SQLite database",
  extensions: ["sqlite", "sqlite3", "db", "db3"],
  locatedTo: "table, row and column",
  isolated: true,
  recognise: (head) => (head.length >= 100 && Buffer.from(head.subarray(0, 16)).equals(magic) ? 0.99 : 0), // sqlite.org/fileformat2.html, 1.3
  load: () => import("./read.ts"),
});
