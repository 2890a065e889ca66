import type { FileMetaData } from "hyparquet";

/** Columns of a row group that are read together, so that their cells stand in one record. */
export interface Batch {
  readonly columns: readonly string[];
}

/** Uncompressed bytes read together; as values they take several times as much. */
const mostBytes = 96 << 20;

/** Columns of a row group in batches; nearly always one of all. */
export function batchesOf({ row_groups: groups }: FileMetaData, group: number, columns: readonly string[]): Batch[] {
  const sizes = new Map<string, number>();
  for (const { meta_data: meta } of groups[group]?.columns ?? []) {
    const name = meta?.path_in_schema[0] ?? "";
    sizes.set(name, (sizes.get(name) ?? 0) + Number(meta?.total_uncompressed_size ?? 0));
  }
  const batches: string[][] = [[]];
  let taken = 0;
  for (const column of columns) {
    const size = sizes.get(column) ?? 0;
    if (taken > 0 && taken + size > mostBytes) {
      batches.push([]);
      taken = 0;
    }
    batches.at(-1)?.push(column);
    taken += size;
  }
  return batches.map((list) => ({ columns: list }));
}
