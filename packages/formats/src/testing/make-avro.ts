/** Parts of an Avro container file to be made. */
export interface MadeAvro {
  readonly schema: unknown;
  readonly codec?: string;
  /** Each block: how many values it says it has, and their bytes as stored. */
  readonly blocks: readonly { readonly count: number | bigint; readonly data: Uint8Array }[];
}

const sync = Buffer.from("0123456789abcdef", "latin1");

/** An Avro container file. */
export function makeAvro({ schema, codec = "null", blocks }: MadeAvro): Buffer {
  const header = [
    Buffer.from("Obj\x01", "latin1"),
    long(2),
    text("avro.schema"),
    text(JSON.stringify(schema)),
    text("avro.codec"),
    text(codec),
    long(0),
    sync,
  ];
  return Buffer.concat([
    ...header,
    ...blocks.flatMap(({ count, data }) => [long(count), long(data.length), data, sync]),
  ]);
}

/** A whole number in zigzag. */
export function long(value: number | bigint): Buffer {
  let rest = BigInt.asUintN(64, (BigInt(value) << 1n) ^ (BigInt(value) >> 63n));
  const bytes: number[] = [];
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}

/** A string or bytes with their length. */
export function text(value: string | Uint8Array): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([long(bytes.length), bytes]);
}
