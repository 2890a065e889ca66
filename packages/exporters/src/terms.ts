import { coverageReasons, dataTypeInfo, displayUri } from "@assay/spec";
import type { Coverage, DataTypeInfo, Language, Localised, PackSummary, Sensitivity } from "@assay/spec";
import { inert } from "./inert.ts";

/** Name of a data type for people; one the taxonomy does not list is its nearest ancestor's with the rest of its path. */
export function typeName(dataType: string, language: Language): string {
  const info = dataTypeInfo(dataType);
  if (info === undefined) return inert(dataType);
  const name = info.name[language];
  return info.dataType === dataType ? name : `${name} (${inert(dataType.slice(info.dataType.length + 1))})`;
}

/** An asset's address as people read it; a file is shown by its path. */
export function addressOf(uri: string): string {
  return inert(displayUri(uri)).replace(/^file:\/\/(?=\/)/, "");
}

/** How grave a data type is; what the taxonomy does not grade counts as moderate. */
export function sensitivityOf(dataType: string): Sensitivity {
  return (dataTypeInfo(dataType) satisfies DataTypeInfo | undefined)?.sensitivity ?? "moderate";
}

/** Sensitivities, gravest first. */
export const sensitivities: readonly Sensitivity[] = ["special", "high", "moderate", "low"];

/** The mark that stands beside each, so that colour is never alone. */
export const sensitivityMarks: Readonly<Record<Sensitivity, string>> = {
  special: "◆",
  high: "⚠",
  moderate: "●",
  low: "○",
};

/** Short name of a pack, the same in every language: `EU GDPR`, and `CN PI` for `cn.personal-information`. */
export function packName(id: string): string {
  const words = id.split(".").map((word) => (word.includes("-") ? initials(word) : word));
  return inert(words.join(" ").toUpperCase());
}

function initials(words: string): string {
  return words
    .split("-")
    .map((word) => word.slice(0, 1))
    .join("");
}

/** Label of a category of a pack. */
export function categoryLabel(pack: PackSummary | undefined, category: string, language: Language): string {
  return label(pack?.categories.find(({ id }) => id === category)?.label, language) ?? inert(category);
}

/** Why a row of the ledger is not simply read. */
export function reasonText({ reason }: Pick<Coverage, "reason">, language: Language): string {
  return reason === null ? "" : coverageReasons[reason].what[language];
}

/** What to do about it: commands name the run and the source. */
export function nextText(
  { reason, source }: Pick<Coverage, "reason" | "source">,
  run: string,
  language: Language,
): string {
  if (reason === null) return "";
  return coverageReasons[reason].next[language]
    .replace(/\bRUN\b/, () => inert(run))
    .replace(/\bNAME\b/, () => inert(source));
}

function label(text: Localised | undefined, language: Language): string | undefined {
  return text === undefined ? undefined : inert(text[language]);
}

/** A score in a word. */
export type Confidence = "high" | "medium" | "low";

/** The word for a score. */
export function confidenceOf(score: number): Confidence {
  if (score >= 0.85) return "high";
  return score >= 0.6 ? "medium" : "low";
}
