import { setupI18n, type Messages } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider as AriaLocale } from "react-aria-components";
import type { Language } from "../../../wire/words.ts";
import { remember, remembered } from "../app/remembered.ts";

/** The languages served, each in its own name. */
export const languages: readonly { readonly id: Language; readonly name: string; readonly short: string }[] = [
  { id: "en", name: "English", short: "EN" },
  { id: "zh-Hans", name: "中文（简体）", short: "中文" },
];

const catalogues: Readonly<Record<Language, () => Promise<{ readonly default: unknown }>>> = {
  en: () => import("../../locales/en.json"),
  "zh-Hans": () => import("../../locales/zh-Hans.json"),
};

/** The locale by which a language writes numbers and dates: British for the English of the laws. */
export const locales: Readonly<Record<Language, string>> = { en: "en-GB", "zh-Hans": "zh-CN" };

const i18n = setupI18n();

interface Choice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** Takes a language where the reader has not chosen one. */
  readonly suggest: (language: Language) => void;
}

const ChoiceContext = createContext<Choice>({ language: "en", choose: () => undefined, suggest: () => undefined });

/** The language whose words are shown, and how to choose another. */
export function useLanguage(): Choice {
  return use(ChoiceContext);
}

/** The reader's choice, or else the first language of the browser that is served. */
function firstLanguage(): Language {
  const chosen = remembered("language");
  if (chosen === "en" || chosen === "zh-Hans") return chosen;
  const known = navigator.languages.map((tag) =>
    /^zh\b/i.test(tag) ? "zh-Hans" : /^en\b/i.test(tag) ? "en" : undefined,
  );
  return known.find((language) => language !== undefined) ?? "en";
}

/** Loads the catalogue of a language and shows what is in it in that language. */
export function LanguageProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const [wanted, want] = useState(firstLanguage);
  const [shown, show] = useState<Language>();
  useEffect(() => void activate(wanted).then(() => show(wanted)), [wanted]);
  const choice = useMemo(() => choiceOf(shown ?? "en", want), [shown]);
  if (shown === undefined) return null;
  return (
    <I18nProvider i18n={i18n}>
      <AriaLocale locale={locales[shown]}>
        <ChoiceContext value={choice}>{children}</ChoiceContext>
      </AriaLocale>
    </I18nProvider>
  );
}

function choiceOf(language: Language, want: (language: Language) => void): Choice {
  return {
    language,
    choose: (chosen) => {
      remember("language", chosen);
      want(chosen);
    },
    suggest: (suggested) => {
      if (remembered("language") === null) want(suggested);
    },
  };
}

async function activate(language: Language): Promise<void> {
  const { default: messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages: messages as Messages }); // compiled by web/build/catalogues.ts
  document.documentElement.lang = language;
}
