import { dataTypeInfo } from "@assay/spec";
import type { DataType, Sensitivity } from "../../wire/words.ts";

const grave: readonly Sensitivity[] = ["special", "high", "moderate", "low"];

/** The data type as reports name it: one that the taxonomy does not list takes its nearest ancestor's entry and keeps the rest of its own name. */
export function namedType(id: string): DataType {
  const info = dataTypeInfo(id);
  if (info === undefined) return { id, name: { en: id, "zh-Hans": id }, sensitivity: "moderate" };
  const { name, sensitivity } = info;
  const rest = id
    .slice(info.dataType.length + 1)
    .replaceAll(".", " ")
    .replaceAll("-", " ")
    .toUpperCase();
  if (rest === "") return { id, name, sensitivity };
  return { id, name: { en: `${name.en} (${rest})`, "zh-Hans": `${name["zh-Hans"]}（${rest}）` }, sensitivity };
}

/** 0 for special down to 3 for low. */
export function gravity(sensitivity: Sensitivity): number {
  return grave.indexOf(sensitivity);
}

/** The data types of some ids, each once, the gravest first. */
export function gravestFirst(ids: Iterable<string>): DataType[] {
  return [...new Set(ids)]
    .map(namedType)
    .toSorted((one, other) => gravity(one.sensitivity) - gravity(other.sensitivity) || (one.id < other.id ? -1 : 1));
}
