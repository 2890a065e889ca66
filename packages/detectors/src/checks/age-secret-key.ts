import { readBech32 } from "../arithmetic/bech32.ts";

/** Bech32 of 32 bytes under the prefix of age's identities. */
export function ageSecretKey(value: string): boolean {
  const read = readBech32(value);
  return read?.prefix === "age-secret-key-" && read.kind === "bech32" && read.words.length === 52;
}
