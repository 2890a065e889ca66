import { createHash } from "node:crypto";
import { crc32 } from "node:zlib";

/** A checksum that is fed in pieces and told against what is stored. */
export interface Check {
  readonly size: number;
  add(bytes: Uint8Array): void;
  fits(stored: Uint8Array): boolean;
}

/** The check of an xz stream by its number (The .xz file format, 2.1.1.2); one that is not known always fits. */
export function checkOf(id: number): Check {
  if (id === 1) return new Crc32Check();
  if (id === 4) return new Crc64Check();
  if (id === 10) return new Sha256Check();
  return { size: sizes[id] ?? 0, add: () => undefined, fits: () => true };
}

const sizes = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];

class Crc32Check implements Check {
  readonly size = 4;
  #sum = 0;

  add(bytes: Uint8Array): void {
    this.#sum = crc32(bytes, this.#sum);
  }

  fits(stored: Uint8Array): boolean {
    return new DataView(stored.buffer, stored.byteOffset, 4).getUint32(0, true) === this.#sum;
  }
}

class Sha256Check implements Check {
  readonly size = 32;
  readonly #hash = createHash("sha256");

  add(bytes: Uint8Array): void {
    this.#hash.update(bytes);
  }

  fits(stored: Uint8Array): boolean {
    return this.#hash.digest().equals(stored);
  }
}

// CRC-64 of ECMA-182, the lowest bit first, in two halves.
const [lows, highs] = ((): [Uint32Array, Uint32Array] => {
  const low = new Uint32Array(256);
  const high = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte++) {
    let sum = BigInt(byte);
    for (let bit = 0; bit < 8; bit++) sum = sum & 1n ? (sum >> 1n) ^ 0xc96c_5795_d787_0f42n : sum >> 1n;
    low[byte] = Number(sum & 0xffff_ffffn);
    high[byte] = Number(sum >> 32n);
  }
  return [low, high];
})();

class Crc64Check implements Check {
  readonly size = 8;
  #low = 0xffff_ffff;
  #high = 0xffff_ffff;

  add(bytes: Uint8Array): void {
    let low = this.#low;
    let high = this.#high;
    for (const byte of bytes) {
      const index = (low ^ byte) & 0xff;
      low = ((low >>> 8) | (high << 24)) ^ (lows[index] as number); // 256 entries
      high = (high >>> 8) ^ (highs[index] as number);
    }
    this.#low = low;
    this.#high = high;
  }

  fits(stored: Uint8Array): boolean {
    const view = new DataView(stored.buffer, stored.byteOffset, 8);
    return view.getUint32(0, true) === ~this.#low >>> 0 && view.getUint32(4, true) === ~this.#high >>> 0;
  }
}
