import { displayUri, type Coverage, type RunSource } from "@assay/spec";

/** A row of the matrix: a source, or where a run has one source, one of its folders. */
export interface MatrixRow {
  readonly id: string;
  /** Empty for what lies straight in the folder that all have in common. */
  readonly label: string;
  readonly source: string;
}

/** The rows of the matrix of a run, and which of them an asset is in. */
export interface MatrixRows {
  readonly by: "source" | "folder";
  readonly rows: readonly MatrixRow[];
  readonly rowOf: (source: string, asset: string) => string;
}

/** Sources are the rows; a run of one source is told by its first folders that part. */
export function matrixRows(sources: readonly RunSource[], ledger: readonly Coverage[]): MatrixRows {
  const [only, ...others] = sources;
  if (only === undefined || others.length > 0) return bySource(sources);
  const tops = ledger.filter((row) => row.container === null).map((row) => row.asset);
  const base = commonFolder(tops);
  const names = new Set(tops.map((uri) => firstFolder(uri, base)));
  return names.size < 2 ? bySource(sources) : byFolder(only.name, base, names);
}

function bySource(sources: readonly RunSource[]): MatrixRows {
  return {
    by: "source",
    rows: sources.map(({ name }) => ({ id: name, label: name, source: name })),
    rowOf: (source) => source,
  };
}

function byFolder(source: string, base: string, names: ReadonlySet<string>): MatrixRows {
  return {
    by: "folder",
    rows: [...names].map((name) => ({ id: base + name, label: displayUri(name), source })),
    rowOf: (_, asset) => base + firstFolder(asset, base),
  };
}

// What lies straight in the base is one row, named by the empty word.
function firstFolder(uri: string, base: string): string {
  const end = uri.indexOf("/", base.length);
  return end === -1 ? "" : uri.slice(base.length, end + 1);
}

function commonFolder(uris: readonly string[]): string {
  const [first = "", ...rest] = uris;
  let base = first.slice(0, first.lastIndexOf("/") + 1);
  for (const uri of rest) {
    while (!uri.startsWith(base)) base = base.slice(0, base.lastIndexOf("/", base.length - 2) + 1);
  }
  return base;
}
