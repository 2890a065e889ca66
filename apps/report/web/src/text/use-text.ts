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
  /** The first few names of a list: `a, b, c and 4 more`. */
  readonly some: (names: readonly string[], few: number) => string;
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
      say: (text) => text[language],
      list: (names) => lists.format(names),
      some: (names, few) => {
        if (names.length <= few) return lists.format(names);
        const first = names.slice(0, few).join(i18n._("list.comma" satisfies TextKey));
        return i18n._("list.some" satisfies TextKey, { names: first, more: names.length - few });
      },
      figures: figuresOf(language),
    };
  }, [i18n, language]);
}
