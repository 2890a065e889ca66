/** A language that every text of Assay exists in. */
export type Language = "en" | "zh-Hans";

/** One short text in every language served; longer messages live in ICU catalogues. */
export interface Localised {
  readonly en: string;
  readonly "zh-Hans": string;
}
