import type { Sample, Sampling } from "@assay/spec";
import type { RowGroup } from "hyparquet";

/** Which row groups to read, in the file's order: all, or enough for a sample, drawn by its seed. */
export function chosenGroups(
  groups: readonly RowGroup[],
  sample: Sample | undefined,
): { readonly groups: readonly number[]; readonly sampling?: Sampling } {
  const all = groups.map((_, index) => index);
  if (sample === undefined) return { groups: all };
  const rowsOf = (index: number): number => Number(groups[index]?.num_rows ?? 0);
  const rowsTotal = all.reduce((sum, index) => sum + rowsOf(index), 0);
  const wanted = Math.max(sample.rows ?? 0, ((sample.percent ?? 0) / 100) * rowsTotal, 1);
  const chosen: number[] = [];
  let rowsSeen = 0;
  for (const index of all.sort((one, other) => drawn(sample.seed, one) - drawn(sample.seed, other))) {
    if (rowsSeen >= wanted) break;
    chosen.push(index);
    rowsSeen += rowsOf(index);
  }
  if (rowsSeen === rowsTotal) return { groups: chosen.sort((one, other) => one - other) };
  return {
    groups: chosen.sort((one, other) => one - other),
    sampling: { method: "row groups", seed: sample.seed, rowsSeen, rowsTotal },
  };
}

// Numbers by index and seed that look random: the finaliser of MurmurHash3.
function drawn(seed: number, index: number): number {
  let hash = Math.imul(seed ^ Math.imul(index + 1, 0x9e37_79b1), 0x85eb_ca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
