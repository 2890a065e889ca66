/** The words of one database for types that SQL has no common word for. */
export interface ColumnTypes {
  /** A JSON document: `text`, `jsonb`. */
  readonly json: "text" | "jsonb";
  /** Bytes: `blob`, `bytea`. */
  readonly bytes: "blob" | "bytea";
  /** A whole number up to 2^53: `integer`, `bigint`. */
  readonly whole: "integer" | "bigint";
  /** A double: `real`, `double precision`. */
  readonly fraction: "real" | "double precision";
}
