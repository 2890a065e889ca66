import { decodeHTML } from "entities/decode";
import type { MarkupLanguage } from "../markup/tokenizer.ts";

/** HTML: its two thousand named characters. */
export const htmlLanguage: MarkupLanguage = {
  entity(name) {
    const decoded = decodeHTML(`&${name}`);
    return decoded === `&${name}` ? undefined : decoded;
  },
};
