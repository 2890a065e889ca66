import type { Language } from "@assay/spec";

/** What a message is filled with. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** The messages of one language (`messages/LANGUAGE.json`, ICU MessageFormat). Throws on an unknown id. */
export interface Messages {
  readonly language: Language;
  say(id: string, values?: MessageValues): string;
}

type Catalogue = Readonly<Record<string, string>>;

const catalogues: Readonly<Record<Language, () => Promise<{ default: Catalogue }>>> = {
  en: () => import("./messages/en.json", { with: { type: "json" } }),
  "zh-Hans": () => import("./messages/zh-Hans.json", { with: { type: "json" } }),
};

/** Loads the messages of a language, and what formats them. */
export async function loadMessages(language: Language): Promise<Messages> {
  const [{ default: catalogue }, { IntlMessageFormat }] = await Promise.all([
    catalogues[language](),
    import("intl-messageformat"),
  ]);
  const formats = new Map<string, { format(values: MessageValues): unknown }>();
  const formatOf = (id: string): { format(values: MessageValues): unknown } => {
    const known = formats.get(id);
    if (known !== undefined) return known;
    const text = catalogue[id];
    if (text === undefined) throw new Error(`The catalogue ${language} has no message ${id}.`);
    const made = text.includes("{")
      ? new IntlMessageFormat(text, language, undefined, { ignoreTag: true })
      : { format: () => text };
    formats.set(id, made);
    return made;
  };
  return { language, say: (id, values = {}) => String(formatOf(id).format(values)) };
}
