import { useLingui } from "@lingui/react";
import { useMemo } from "react";
import type { Localised } from "../../../wire/words.ts";
import { figuresOf, type Figures } from "./figures.ts";
import { locales, useLanguage } from "./language.tsx";
import type { TextKey, TextValues } from "./text-key.ts";

/** What writes words and figures in the language shown. */
export interface Text {
  /** A message of the catalogue. */
  readonly t: (key: TextKey, values?: TextValues) => string;
  /** A text that came with the data in every language. */
  readonly say: (text: Localised) => string;
  /** Names as a list: `a, b and c`. */
  readonly list: (names: readonly string[]) => string;
  readonly figures: Figures;
}

/** Words and figures in the language shown. */
export function useText(): Text {
  const { i18n } = useLingui();
  const { language } = useLanguage();
  return useMemo(() => {
    const lists = new Intl.ListFormat(locales[language], { type: "conjunction" });
    return {
      t: (key, values) => i18n._(key, values),
      say: (text) => text[i18n.locale === "zh-Hans" ? "zh-Hans" : "en"],
      list: (names) => lists.format(names),
      figures: figuresOf(language),
    };
  }, [i18n, i18n.locale, language]);
}
