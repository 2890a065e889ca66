/** The longest member name shown, in UTF-16 units. */
const longest = 1024;

/** A member's name as people may see it: what cannot be printed, or would change how the rest reads, is escaped. */
export function printable(name: string): string {
  const shown = name.replace(unprintable, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}

// Controls, and the marks that turn the direction of writing or show nothing.
const unprintable = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A name stored as bytes: as UTF-8 where it is that, else byte for byte by `fallback`. */
export function nameOf(bytes: Uint8Array, fallback: (bytes: Uint8Array) => string = latin): string {
  try {
    return printable(utf8.decode(bytes));
  } catch {
    return printable(fallback(bytes)); // a TypeError: not UTF-8
  }
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

// The upper half of IBM code page 437, which zip names are in without their UTF-8 flag (APPNOTE.TXT, appendix D).
const upper437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";

/** Bytes in code page 437. */
export function cp437(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (upper437[byte - 0x80] ?? ""))).join(
    "",
  );
}
