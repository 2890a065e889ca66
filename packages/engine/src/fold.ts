/** What folding leaves as it is: nearly all words of the catalogue. */
const plain = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const ascii = /^[\0-\u007f]*$/;

/** Lower-case ASCII, with every run of spaces and joiners (`_ - tab`) as one space: how words and text are compared. */
export function fold(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[\s_-]+/g, " ")
    .trim();
}

/** `número` as `numero`: what people type on the keyboard they have. */
export function foldDiacritics(text: string): string {
  if (ascii.test(text)) return text;
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

/** What each byte of text is compared as: capitals as small letters; spaces, tabs, line ends, `_` and `-` as a space. */
export const foldByte = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20;
  return byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x2d || byte === 0x5f ? 0x20 : byte;
});
