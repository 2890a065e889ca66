import type { PackSummary } from "@assay/spec";
import type { Regulation } from "../../wire/regulation.ts";

/** A clause as the app shows it. */
export type Provision = Regulation["obligations"][number]["provisions"][number];

/** The clauses that some references or ids of a pack name. What the pack does not list is shown as it is cited. */
export function provisionsOf(pack: PackSummary | undefined, names: readonly string[]): Provision[] {
  return [...new Set(names)].map((name) => {
    const known = pack?.provisions.find(({ id, ref }) => id === name || ref === name);
    if (known === undefined) return { ref: name, official: null, label: null, status: "unknown" };
    return { ref: known.ref, official: known.official ?? null, label: known.label, status: known.status };
  });
}
