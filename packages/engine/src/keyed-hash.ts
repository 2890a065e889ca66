import { createHmac, createSecretKey, hkdfSync } from "node:crypto";
import type { KeyObject } from "node:crypto";
import { SipHash } from "./siphash.ts";

/**
 * Turns values into keyed hashes. One SipHash key a kind (a data type, or what a subject is) is derived from the organisation's key
 * (HKDF, RFC 5869), so that equal digits of two kinds never meet.
 */
export class KeyedHash {
  readonly #key: Uint8Array;
  readonly #secret: KeyObject;
  readonly #byKind = new Map<string, SipHash>();
  readonly #buffer = Buffer.alloc(4096 * 4);
  high = 0;
  low = 0;

  constructor(key: Uint8Array) {
    this.#key = key;
    this.#secret = createSecretKey(key);
  }

  /** The hash of a kind, for {@link hash}. */
  of(kind: string): SipHash {
    const known = this.#byKind.get(kind);
    if (known !== undefined) return known;
    const hash = new SipHash(new Uint8Array(hkdfSync("sha256", this.#key, "", `assay sketch ${kind}`, 16)));
    this.#byKind.set(kind, hash);
    return hash;
  }

  /** Hashes a value into `high` and `low`. */
  hash(hash: SipHash, value: string): void {
    const end = this.#write(value);
    hash.hash(this.#buffer, 0, end);
    this.high = hash.high;
    this.low = hash.low;
  }

  /** Cuts the last hash to 30 bits and hashes these, so that thousands of values share each hash. */
  blur(hash: SipHash): void {
    this.#buffer.writeUInt32LE((this.low & 0x3fffffff) >>> 0, 0);
    hash.hash(this.#buffer, 0, 4);
    this.high = hash.high;
    this.low = hash.low;
  }

  /** The fingerprint that people compare: HMAC-SHA-256, base64url, 22 characters (132 bits). */
  fingerprint(dataType: string, value: string): string {
    return createHmac("sha256", this.#secret)
      .update(`fingerprint\0${dataType}\0${value}`)
      .digest("base64url")
      .slice(0, 22);
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
