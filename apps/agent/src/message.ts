import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Language } from "@assay/spec";

/** What a message is filled with. */
export type MessageValues = Readonly<Record<string, string | number>>;

type Format = { format(values?: MessageValues): unknown };
type FormatClass = new (message: string, locale: string) => Format;

const require = createRequire(import.meta.url);
const catalogues = new Map<Language, Readonly<Record<string, string>>>();

/** A message of the command's catalogue (`messages/LANGUAGE.json`, ICU MessageFormat), filled. Throws on an unknown id. */
export function message(language: Language, id: string, values: MessageValues = {}): string {
  const text = catalogue(language)[id];
  if (text === undefined) throw new Error(`The catalogue ${language} has no message ${id}.`);
  if (!text.includes("{")) return text;
  const { IntlMessageFormat } = require("intl-messageformat") as { IntlMessageFormat: FormatClass };
  return String(new IntlMessageFormat(text, language).format(values));
}

function catalogue(language: Language): Readonly<Record<string, string>> {
  let messages = catalogues.get(language);
  if (messages === undefined) {
    messages = JSON.parse(readFileSync(new URL(`./messages/${language}.json`, import.meta.url), "utf8")) as Record<
      string,
      string
    >;
    catalogues.set(language, messages);
  }
  return messages;
}
