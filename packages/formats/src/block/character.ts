/** Writes a character as UTF-8 at the start of `into`; returns how many bytes that takes. */
export function encodeCharacter(code: number, into: Uint8Array): number {
  if (code < 0x80) {
    into[0] = code;
    return 1;
  }
  const length: keyof typeof leads = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  let rest = code;
  for (let at = length - 1; at > 0; at--) {
    into[at] = 0x80 | (rest & 0x3f);
    rest >>= 6;
  }
  into[0] = leads[length] | rest;
  return length;
}

const leads = { 2: 0xc0, 3: 0xe0, 4: 0xf0 } as const;
