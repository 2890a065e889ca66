import type { Check } from "@assay/spec";
import { base58Check } from "../arithmetic/base58.ts";
import { readBech32 } from "../arithmetic/bech32.ts";

// Version byte of the address: to a key or a script, on the main or the test network.
const versions = new Map([
  [0x00, 0.95],
  [0x05, 0.95],
  [0x6f, 0.7],
  [0xc4, 0.7],
]);

/** An address with its checksum: base58check of version and twenty bytes, or a witness program in bech32 (BIP 173) or bech32m (BIP 350). */
export const cryptoWalletBtc: Check = (value) => {
  if (/^(?:bc|tb)1/i.test(value))
    return isWitnessProgram(value) && { normalised: value.toLowerCase(), score: /^bc/i.test(value) ? 0.95 : 0.7 };
  const payload = base58Check(value);
  const score = versions.get(payload?.[0] ?? -1);
  return payload?.length === 21 && score !== undefined && { normalised: value, score };
};

// Version 0 is closed with bech32, the later ones with bech32m; the program has 20 or 32 bytes in version 0, 2 to 40 in others.
function isWitnessProgram(value: string): boolean {
  const read = readBech32(value);
  const [version = -1, ...program] = read?.words ?? [];
  const bytes = Math.floor((program.length * 5) / 8);
  if (version === 0) return read?.kind === "bech32" && (bytes === 20 || bytes === 32);
  return read?.kind === "bech32m" && version <= 16 && bytes >= 2 && bytes <= 40;
}
