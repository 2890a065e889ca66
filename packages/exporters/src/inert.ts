// Names come from the scanned store and are hostile until shown harmless: escape sequences for terminals, characters that
// turn the direction of text, line breaks that fake a row.

const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** The text with every character that is not seen, or that acts, written as its code: `\u{202E}`. */
export function inert(text: string): string {
  return text.replace(active, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
