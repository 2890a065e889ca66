import type { MarkupLanguage } from "../markup/tokenizer.ts";

// XML 1.0, 4.6: the five that need no declaration. What a document declares itself stays as it is written.
const predefined: Readonly<Record<string, string>> = {
  "amp;": "&",
  "lt;": "<",
  "gt;": ">",
  "quot;": '"',
  "apos;": "'",
};

/** XML: names and text as they are, five entities. */
export const xmlLanguage: MarkupLanguage = {
  entity: (name) => (Object.hasOwn(predefined, name) ? predefined[name] : undefined),
};
