/** The words of one database for what SQL has no common word for. */
export interface ColumnTypes {
  /** A JSON document: `text`, `jsonb`. */
  readonly json: string;
  /** Bytes: `blob`, `bytea`. */
  readonly bytes: string;
  /** A whole number up to 2^53: `integer`, `bigint`. */
  readonly whole: string;
  /** A double: `real`, `double precision`. */
  readonly fraction: string;
  /** Makes a text column compare by its bytes, as the key ranges of page queries need: nothing, `collate "C"`. */
  readonly byteOrder: string;
}
