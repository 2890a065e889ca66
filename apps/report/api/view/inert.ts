// Names come from what was scanned: characters that turn the direction of text or cannot be seen could make one name pass for another.
const active = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** A name with every character that acts or is not seen written as its code: `\u{202E}`. */
export function inert(name: string): string {
  return name.replace(active, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
