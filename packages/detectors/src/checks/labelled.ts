import type { CheckSurroundings } from "@assay/spec";

/** In a field, or right behind a label with nothing but a colon, an equals sign or a quote between. Where neither is, the value is prose. */
export function labelled(_value: string, { before, after, field }: CheckSurroundings): boolean {
  if (field !== "") return before.trim() === "" && after.trim() === "";
  return /[:：=][\s"']{0,3}$/.test(before);
}
