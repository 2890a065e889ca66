/**
 * SipHash-2-4 (Aumasson and Bernstein, 2012): a keyed pseudo-random function of short inputs. 64-bit words are kept as halves of
 * 32 bits, because that is what the runtime adds and shifts without allocating.
 */
export class SipHash {
  readonly #key = new Int32Array(4);
  /** Upper and lower half of the last hash, unsigned. */
  high = 0;
  low = 0;

  /** `key` has 16 bytes. */
  constructor(key: Uint8Array) {
    const view = new DataView(key.buffer, key.byteOffset, 16);
    for (let word = 0; word < 4; word++) this.#key[word] = view.getInt32(4 * word, true);
  }

  /** Hashes `bytes` from `start` to `end` into `high` and `low`. */
  hash(bytes: Uint8Array, start: number, end: number): void {
    const key = this.#key;
    const k0l = key[0]!,
      k0h = key[1]!,
      k1l = key[2]!,
      k1h = key[3]!;
    let v0l = k0l ^ 0x70736575,
      v0h = k0h ^ 0x736f6d65;
    let v1l = k1l ^ 0x6e646f6d,
      v1h = k1h ^ 0x646f7261;
    let v2l = k0l ^ 0x6e657261,
      v2h = k0h ^ 0x6c796765;
    let v3l = k1l ^ 0x79746573,
      v3h = k1h ^ 0x74656462;
    const length = end - start;
    const words = (length >> 3) + 1;
    let at = start;
    for (let word = 0; word < words + 1; word++) {
      let ml = 0,
        mh = 0,
        rounds = 2;
      if (word < words - 1) {
        ml = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
        mh = bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24);
        at += 8;
      } else if (word === words - 1) {
        mh = length << 24;
        for (let shift = 0; at < end; at++, shift += 8) {
          if (shift < 32) ml |= bytes[at]! << shift;
          else mh |= bytes[at]! << (shift - 32);
        }
      } else {
        v2l ^= 0xff;
        rounds = 4;
      }
      v3l ^= ml;
      v3h ^= mh;
      for (; rounds > 0; rounds--) {
        let sum = (v0l >>> 0) + (v1l >>> 0);
        v0h = (v0h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
        v0l = sum | 0;
        let turn = (v1l << 13) | (v1h >>> 19);
        v1h = ((v1h << 13) | (v1l >>> 19)) ^ v0h;
        v1l = turn ^ v0l;
        turn = v0l;
        v0l = v0h;
        v0h = turn;
        sum = (v2l >>> 0) + (v3l >>> 0);
        v2h = (v2h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
        v2l = sum | 0;
        turn = (v3l << 16) | (v3h >>> 16);
        v3h = ((v3h << 16) | (v3l >>> 16)) ^ v2h;
        v3l = turn ^ v2l;
        sum = (v0l >>> 0) + (v3l >>> 0);
        v0h = (v0h + v3h + (sum > 0xffffffff ? 1 : 0)) | 0;
        v0l = sum | 0;
        turn = (v3l << 21) | (v3h >>> 11);
        v3h = ((v3h << 21) | (v3l >>> 11)) ^ v0h;
        v3l = turn ^ v0l;
        sum = (v2l >>> 0) + (v1l >>> 0);
        v2h = (v2h + v1h + (sum > 0xffffffff ? 1 : 0)) | 0;
        v2l = sum | 0;
        turn = (v1l << 17) | (v1h >>> 15);
        v1h = ((v1h << 17) | (v1l >>> 15)) ^ v2h;
        v1l = turn ^ v2l;
        turn = v2l;
        v2l = v2h;
        v2h = turn;
      }
      v0l ^= ml;
      v0h ^= mh;
    }
    this.low = (v0l ^ v1l ^ v2l ^ v3l) >>> 0;
    this.high = (v0h ^ v1h ^ v2h ^ v3h) >>> 0;
  }
}
