/** The bytes are no ORC data. */
export class DamagedOrc extends Error {}

/** A protocol buffers message: numbers and stretches of bytes by field. */
export class Message {
  readonly #numbers = new Map<number, number[]>();
  readonly #stretches = new Map<number, Buffer[]>();

  constructor(bytes: Buffer) {
    let at = 0;
    const varint = (): number => {
      let value = 0;
      for (let shift = 0; shift < 70; shift += 7) {
        const byte = bytes[at++];
        if (byte === undefined) throw new DamagedOrc("ends too early");
        value += (byte & 0x7f) * 2 ** shift;
        if (byte < 0x80) return value;
      }
      throw new DamagedOrc("no number");
    };
    while (at < bytes.length) {
      const key = varint();
      const field = Math.floor(key / 8);
      const kind = key % 8;
      if (kind === 0) push(this.#numbers, field, varint());
      else if (kind === 1) at += 8;
      else if (kind === 5) at += 4;
      else if (kind === 2) {
        const end = varint() + at;
        if (end > bytes.length) throw new DamagedOrc("ends too early");
        push(this.#stretches, field, bytes.subarray(at, end));
        at = end;
      } else throw new DamagedOrc("no field");
    }
  }

  /** A number; nought where it is left away. */
  number(field: number): number {
    return this.#numbers.get(field)?.at(-1) ?? 0;
  }

  /** All numbers of a field, packed or not. */
  numbers(field: number): readonly number[] {
    const packed = (this.#stretches.get(field) ?? []).flatMap((bytes) => [...varints(bytes)]);
    return [...(this.#numbers.get(field) ?? []), ...packed];
  }

  texts(field: number): readonly string[] {
    return (this.#stretches.get(field) ?? []).map((bytes) => bytes.toString("utf8"));
  }

  messages(field: number): readonly Message[] {
    return (this.#stretches.get(field) ?? []).map((bytes) => new Message(bytes));
  }
}

function* varints(bytes: Buffer): Generator<number> {
  let value = 0;
  let shift = 0;
  for (const byte of bytes) {
    value += (byte & 0x7f) * 2 ** shift;
    shift += 7;
    if (byte >= 0x80) continue;
    yield value;
    value = shift = 0;
  }
}

function push<T>(map: Map<number, T[]>, key: number, value: T): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
