const alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const generator = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;

/** A bech32 text taken apart. */
export interface Bech32 {
  /** Lower case. */
  readonly prefix: string;
  /** Five bits each, checksum left out. */
  readonly words: readonly number[];
  /** `bech32` is closed with 1 (BIP 173), `bech32m` with another constant (BIP 350). */
  readonly kind: "bech32" | "bech32m";
}

/** Reads a bech32 or bech32m text; undefined where case is mixed, a character is wrong or the checksum does not hold. */
export function readBech32(text: string): Bech32 | undefined {
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return undefined;
  const one = lower.lastIndexOf("1");
  const words = Array.from(lower.slice(one + 1), (character) => alphabet.indexOf(character));
  if (one < 1 || words.length < 6 || words.includes(-1)) return undefined;
  const prefix = lower.slice(0, one);
  const sum = polymod([...expanded(prefix), ...words]);
  const kind = sum === 1 ? "bech32" : sum === 0x2bc830a3 ? "bech32m" : undefined;
  return kind === undefined ? undefined : { prefix, words: words.slice(0, -6), kind };
}

function expanded(prefix: string): number[] {
  const codes = Array.from(prefix, (character) => character.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function polymod(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << 5) ^ value;
    generator.forEach((each, bit) => {
      if (((top >>> bit) & 1) === 1) sum ^= each;
    });
  }
  return sum >>> 0;
}
