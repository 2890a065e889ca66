import { createHmac, createSecretKey, hkdfSync } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { SipHash } from "./siphash.ts";

/**
 * Turns values into keyed hashes. One SipHash key a data type is derived from the organisation's key (HKDF, RFC 5869), so that equal
 * digits of two types never meet.
 */
export class KeyedHash {
  readonly #key: Uint8Array;
  readonly #secret: KeyObject;
  readonly #byType = new Map<string, SipHash>();
  readonly #buffer = Buffer.alloc(4096 * 4);
  high = 0;
  low = 0;

  constructor(key: Uint8Array) {
    this.#key = key;
    this.#secret = createSecretKey(key);
  }

  /** Hashes a value into `high` and `low`. */
  hash(dataType: string, value: string): void {
    const hash = this.#of(dataType);
    const end = this.#write(value);
    hash.hash(this.#buffer, 0, end);
    this.high = hash.high;
    this.low = hash.low;
    if (dataType === "finance.pan") this.#blur(hash);
  }

  /** The fingerprint that people compare: HMAC-SHA-256, base64url, 22 characters (132 bits). */
  fingerprint(dataType: string, value: string): string {
    return createHmac("sha256", this.#secret)
      .update(`fingerprint\0${dataType}\0${value}`)
      .digest("base64url")
      .slice(0, 22);
  }

  /** A card number keeps 30 bits, so that thousands share each hash: its mask stands beside its sketch (PCI DSS 3.5.1). */
  #blur(hash: SipHash): void {
    this.#buffer.writeUInt32LE(this.low & 0x3fffffff, 0);
    hash.hash(this.#buffer, 0, 4);
    this.high = hash.high;
    this.low = hash.low;
  }

  #of(dataType: string): SipHash {
    const known = this.#byType.get(dataType);
    if (known !== undefined) return known;
    const hash = new SipHash(new Uint8Array(hkdfSync("sha256", this.#key, "", `assay sketch ${dataType}`, 16)));
    this.#byType.set(dataType, hash);
    return hash;
  }

  /** Copies ASCII by hand (most values), the rest by the encoder; cut at the buffer's end. */
  #write(value: string): number {
    const length = Math.min(value.length, 4096);
    for (let at = 0; at < length; at++) {
      const unit = value.charCodeAt(at);
      if (unit > 0x7f) return this.#buffer.write(value);
      this.#buffer[at] = unit;
    }
    return length;
  }
}
