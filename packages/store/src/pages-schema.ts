// The columns that page queries name, for the query builder's types. The migrations are the truth of the schema.

interface Placed {
  run: number;
  source: number;
  position: number;
}

/** Tables as the query builder sees them. */
export interface PageTables {
  sources: { run: number; position: number; name: string };
  assets: Placed & {
    member: number;
    uri: string;
    container: string | null;
    status: string;
    reason: string | null;
    detail: string | null;
    format: string | null;
    bytes_listed: number;
    bytes_read: number;
    records: number | null;
    members: number;
    sampling: string | null;
  };
  findings: Placed & {
    ordinal: number;
    id: string;
    asset: string;
    field: string | null;
    data_type: string;
    score: number;
    people: number;
  };
  classifications: { run: number; finding: string; pack: string; category: string; outcome: string };
}
