import type { ZipEntry } from "./entry.ts";

/** Members whose bytes are also another's. Of those that share, the one that begins first is left out. */
export function overlapping(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const sorted = [...entries].sort((one, other) => one.offset - other.offset);
  const found = new Set<ZipEntry>();
  let end = 0;
  for (const entry of sorted) {
    if (entry.offset < end) found.add(entry);
    else end = entry.offset + 30 + entry.packed;
  }
  return found;
}
