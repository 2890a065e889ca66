import type { CategoryTotal, PackSummary, Sensitivity, TypeTotal } from "@assay/spec";
import { packName, sensitivityOf, typeName } from "../terms.ts";

/** SARIF's levels. Finding personal data is no failure of anything, so `error` is left to what a pack prohibits. */
export type Level = "error" | "warning" | "note";

const levels: Readonly<Record<Sensitivity, Level>> = {
  special: "warning",
  high: "warning",
  moderate: "note",
  low: "note",
};

/** Level of a data type. */
export function levelOf(dataType: string): Level {
  return levels[sensitivityOf(dataType)];
}

/** One rule a data type, related to the categories it was classified under. */
export function rules(types: readonly TypeTotal[], categories: readonly CategoryTotal[]): object[] {
  return types.map(({ dataType }) => ({
    id: dataType,
    name: typeName(dataType, "en"),
    shortDescription: { text: `${typeName(dataType, "en")} was found.` },
    defaultConfiguration: { level: levelOf(dataType) },
    properties: { sensitivity: sensitivityOf(dataType), tags: ["privacy", "personal-data"] },
    relationships: categoriesOf(dataType, categories).map((target) => ({ target, kinds: ["relevant"] })),
  }));
}

function categoriesOf(dataType: string, categories: readonly CategoryTotal[]): object[] {
  const own = categories.filter(({ dataTypes }) => dataTypes.some((one) => one === dataType));
  const unique = new Map(own.map(({ pack, category }) => [`${pack}\n${category}`, categoryReference(pack, category)]));
  return [...unique.values()];
}

/** Where a category stands: in the taxonomy of its pack. */
export function categoryReference(pack: string, category: string): object {
  return { id: category, toolComponent: { name: pack } };
}

/** One taxonomy a pack. */
export function taxonomies(packs: readonly PackSummary[]): object[] {
  return packs.map((pack) => ({
    name: pack.id,
    version: pack.version,
    language: "en",
    isComprehensive: false,
    contents: ["localizedData", "nonLocalizedData"],
    shortDescription: { text: pack.title.en },
    fullDescription: { text: `${packName(pack.id)}: ${pack.citation}. Review: ${pack.review}.` },
    properties: { digest: pack.digest, jurisdiction: pack.jurisdiction, kind: pack.kind, review: pack.review },
    taxa: pack.categories.map(({ id, label, tier, provisions }) => ({
      id,
      name: label.en,
      shortDescription: { text: label.en },
      properties: { tier, provisions },
    })),
  }));
}
