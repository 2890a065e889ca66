/** The remainder modulo 97 of a text whose letters count A = 10 to Z = 35: ISO/IEC 7064 MOD 97-10. */
export function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
  }
  return remainder;
}
