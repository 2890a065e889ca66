import type { CategoryTotal, PackSummary } from "@assay/spec";
import { inert } from "./inert.ts";
import { packName } from "./terms.ts";

/** The packs a data type falls under, each with the clauses of its gravest category: `EU GDPR Art. 9(1)`; `?` where a person must say. */
export function frameworksOfType(
  dataType: string,
  packs: readonly PackSummary[],
  categories: readonly CategoryTotal[],
): string[] {
  return packs.flatMap((pack) => {
    const own = categories.filter((total) => total.pack === pack.id && speaksOf(total, dataType));
    if (own.length === 0) return [];
    const firm = own.filter(({ outcome, effect }) => outcome === "match" && effect !== "indicate");
    const gravest = gravestOf(pack, firm.length > 0 ? firm : own);
    const clauses = gravest?.provisions.slice(0, 2).map(inert).join(", ") ?? "";
    return [`${packName(pack.id)} ${clauses}`.trimEnd() + (firm.length > 0 ? "" : "?")];
  });
}

function speaksOf({ dataTypes, outcome }: CategoryTotal, dataType: string): boolean {
  return (outcome === "match" || outcome === "needs-input") && dataTypes.some((one) => one === dataType);
}

function gravestOf(pack: PackSummary, totals: readonly CategoryTotal[]): CategoryTotal | undefined {
  const tier = ({ category }: CategoryTotal): number => pack.categories.find(({ id }) => id === category)?.tier ?? 0;
  return totals.toSorted((one, other) => tier(other) - tier(one))[0];
}
