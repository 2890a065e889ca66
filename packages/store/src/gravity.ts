import { dataTypeInfo } from "@assay/spec";
import type { Sensitivity } from "@assay/spec";

const gravities: Readonly<Record<Sensitivity, number>> = { special: 4, high: 3, moderate: 2, low: 1 };

/** The taxonomy's grade of a data type as a number: 4 special … 1 low, 0 not graded. */
export function gravity(dataType: string): number {
  const info = dataTypeInfo(dataType);
  return info === undefined ? 0 : gravities[info.sensitivity];
}

/** Gravest first, then by name. */
export function byGravity(one: string, other: string): number {
  return gravity(other) - gravity(one) || Number(one > other) - Number(one < other);
}
