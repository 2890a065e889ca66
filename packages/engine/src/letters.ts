/** ASCII letters and digits, by byte. */
export const wordByte = Uint8Array.from({ length: 256 }, (_, byte) => (isAsciiWord(byte) ? 1 : 0));

function isAsciiWord(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

/**
 * Whether the UTF-8 character that begins at `at` joins the word beside it: letters of the scripts that put spaces between words. Chinese,
 * Japanese, Korean, Thai, Lao, Burmese and Khmer do not, or glue particles to foreign words, so that a number beside them stands alone.
 */
export function joinsWord(bytes: Uint8Array, at: number): boolean {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return wordByte[lead] === 1;
  const second = bytes[at + 1] ?? 0;
  if (lead < 0xc3) return false; // punctuation and signs of Latin-1
  if (lead < 0xe0) return true;
  if (lead === 0xe0) return second < 0xb8 || second > 0xbb;
  if (lead === 0xe1) return !(second >= 0x80 && second <= 0x82) && second !== 0x9e && second !== 0x9f;
  return lead === 0xef && second === 0xbc ? isFullWidth(bytes[at + 2] ?? 0) : false;
}

/** Whether the character that ends before `at` joins the word that begins there; `from` is where the text begins. */
export function joinsWordBefore(bytes: Uint8Array, at: number, from: number): boolean {
  if (at <= from) return false;
  let lead = at - 1;
  for (let back = 0; back < 3 && lead > from && ((bytes[lead] ?? 0) & 0xc0) === 0x80; back++) lead--;
  return joinsWord(bytes, lead);
}

/** Full-width digits and capitals share the prefix EF BC. */
function isFullWidth(third: number): boolean {
  return (third >= 0x90 && third <= 0x99) || (third >= 0xa1 && third <= 0xba);
}
