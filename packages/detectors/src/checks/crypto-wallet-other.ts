import { base32Bytes } from "../arithmetic/base32.ts";
import { base58Check, bitcoinAlphabet } from "../arithmetic/base58.ts";
import { readBech32 } from "../arithmetic/bech32.ts";
import { crc16 } from "../arithmetic/crc16.ts";

// First character and version bytes, in hexadecimal, of addresses of twenty bytes: SLIP-0044 coins by their chain parameters.
const base58Versions: Readonly<Record<string, string>> = {
  A: "16 17",
  D: "1e",
  E: "21",
  L: "30",
  M: "32",
  T: "41",
  X: "4c",
  t: "1cb8 1cbd",
};

const rippleAlphabet = "rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz";
const bech32Prefixes = new Set(
  "ltc addr stake cosmos osmo juno terra inj sei celestia bnb kava axelar akash dgb grs vtc mona".split(" "),
);

/**
 * An address of another coin whose checksum holds: base58check with the version of Litecoin, Dogecoin, Dash, Tron, Zcash; XRP's alphabet;
 * bech32 of Litecoin, Cardano, Cosmos and its kin; Stellar's base 32 with CRC-16.
 */
export function cryptoWalletOther(value: string): boolean {
  const one = value.lastIndexOf("1");
  if (one > 0 && bech32Prefixes.has(value.slice(0, one).toLowerCase())) return readBech32(value) !== undefined;
  if (value.length === 56) return isStellar(value);
  if (value.startsWith("r")) return base58Check(value, rippleAlphabet)?.length === 21;
  const payload = base58Check(value, bitcoinAlphabet);
  const versions = base58Versions[value.charAt(0)];
  if (payload === undefined || versions === undefined) return false;
  const version = Buffer.from(payload.subarray(0, payload.length - 20)).toString("hex");
  return versions.split(" ").includes(version);
}

// Version byte of a public key, 32 bytes, CRC-16 with its low byte first: SEP-0023.
function isStellar(value: string): boolean {
  const bytes = base32Bytes(value);
  if (bytes?.length !== 35 || bytes[0] !== 6 << 3) return false;
  return crc16(bytes.subarray(0, 33)) === (bytes[33] ?? 0) + ((bytes[34] ?? 0) << 8);
}
