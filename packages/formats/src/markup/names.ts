/** Names met before, in lower case, found again by their bytes without making a string each time. */
export class Names {
  readonly #table: ({ readonly bytes: Uint8Array; readonly name: string } | undefined)[] = Array.from({ length: 512 });

  /** The name that stands from `from` to `to`. */
  of(bytes: Uint8Array, from: number, to: number): string {
    let hash = 0;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] as number)) | 0; // below `to`
    const slot = (hash ^ (hash >>> 12)) & 511;
    const known = this.#table[slot];
    if (known !== undefined && isHere(known.bytes, bytes, from, to)) return known.name;
    const own = bytes.slice(from, to);
    const name = decoder.decode(own).toLowerCase();
    this.#table[slot] = { bytes: own, name };
    return name;
  }
}

const decoder = new TextDecoder();

function isHere(name: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at++) if (bytes[from + at] !== name[at]) return false;
  return true;
}
