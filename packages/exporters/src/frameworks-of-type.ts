import type { CategoryTotal, PackSummary } from "@assay/spec";
import { inert } from "./inert.ts";
import { packName } from "./terms.ts";

/** A pack that a data type falls under, by the gravest of its categories. */
export interface TypeFramework {
  /** Short name of the pack. */
  readonly name: string;
  /** References of the first clauses, without the pack's own name before them. */
  readonly clauses: readonly string[];
  /** The pack's own grade of the category, 0 to 4. */
  readonly tier: number;
  /** False where only a person can say whether it does. */
  readonly firm: boolean;
}

/** The packs a data type falls under: the gravest category first, then in the packs' order. */
export function frameworksOfType(
  dataType: string,
  packs: readonly PackSummary[],
  categories: readonly CategoryTotal[],
): readonly TypeFramework[] {
  const all = packs.flatMap((pack) => {
    const own = categories.filter((total) => total.pack === pack.id && speaksOf(total, dataType));
    return own.length === 0 ? [] : [frameworkOf(pack, own)];
  });
  return all.toSorted((one, other) => other.tier - one.tier);
}

/** `EU GDPR Art. 9(1)`; with `?` where a person must say. */
export function frameworkText({ name, clauses, firm }: TypeFramework): string {
  return `${name} ${clauses.join(", ")}`.trimEnd() + (firm ? "" : "?");
}

function frameworkOf(pack: PackSummary, totals: readonly CategoryTotal[]): TypeFramework {
  const firm = totals.filter(({ outcome, effect }) => outcome === "match" && effect !== "indicate");
  const tierOf = ({ category }: CategoryTotal): number => pack.categories.find(({ id }) => id === category)?.tier ?? 0;
  const gravest = (firm.length > 0 ? firm : totals).toSorted((one, other) => tierOf(other) - tierOf(one))[0];
  const name = packName(pack.id);
  return {
    name,
    clauses: gravest?.provisions.slice(0, 2).map((ref) => withoutName(inert(ref), name)) ?? [],
    tier: gravest === undefined ? 0 : tierOf(gravest),
    firm: firm.length > 0,
  };
}

function speaksOf({ dataTypes, outcome }: CategoryTotal, dataType: string): boolean {
  return (outcome === "match" || outcome === "needs-input") && dataTypes.some((one) => one === dataType);
}

/** `PDPA s 2` of `SG PDPA` is `s 2`. */
function withoutName(ref: string, name: string): string {
  const last = name.slice(name.lastIndexOf(" ") + 1);
  const prefix = [name, last].find((word) => ref.startsWith(`${word} `));
  return prefix === undefined ? ref : ref.slice(prefix.length + 1);
}
