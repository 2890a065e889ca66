import { format, hasExtension } from "../format.ts";
import type { Format } from "../format.ts";
import { headText } from "../head-text.ts";

/** SQL scripts and dumps. */
export const sql: Format = format({
  id: "sql",
  name: "SQL dumps",
  extensions: ["sql", "psql", "dump", "ddl", "dml"],
  locatedTo: "line, table and column",
  recognise(head, name) {
    const text = headText(head)?.text ?? "";
    const statements =
      text.match(
        /^(?:INSERT\s+INTO|REPLACE\s+INTO|CREATE\s+(?:TABLE|DATABASE|SCHEMA|SEQUENCE)|COPY\s+\S+|DROP\s+TABLE|ALTER\s+TABLE|SET\s+\w+\s*=|LOCK\s+TABLES)\s/gim,
      )?.length ?? 0;
    const isDump = /^(?:--[^\n]*(?:PostgreSQL database dump|MySQL dump|MariaDB dump)|PRAGMA foreign_keys)/im.test(
      text.slice(0, 2048),
    );
    if (isDump) return 0.95;
    if (hasExtension(name, sql.extensions)) return text === "" ? 0 : statements > 0 ? 0.93 : 0.4;
    return statements >= 3 && /^\s*(?:--|\/\*|[A-Z]{3,})/i.test(text) ? 0.75 : 0;
  },
  load: () => import("./read.ts"),
});
