/** A stream of a stripe: its kind, its column, its bytes. */
export type MadeStream = readonly [kind: number, column: number, bytes: Buffer];

/** An ORC file to be made: one stripe. */
export interface MadeOrc {
  /** Of each type: kind, subtypes, their names. */
  readonly types: readonly (readonly [kind: number, subtypes?: readonly number[], names?: readonly string[]])[];
  readonly rows: number;
  readonly streams: readonly MadeStream[];
  /** Of each column: kind of encoding, size of its dictionary. */
  readonly encodings: readonly (readonly [kind: number, size?: number])[];
  /** Kind of compression, and what makes a chunk of bytes. (Default: none) */
  readonly compression?: { readonly kind: number; readonly pack: (bytes: Buffer) => Buffer };
}

/** An ORC file. */
export function makeOrc({ types, rows, streams, encodings, compression }: MadeOrc): Buffer {
  const packed = (bytes: Buffer): Buffer =>
    compression === undefined || bytes.length === 0 ? bytes : chunk(compression.pack(bytes));
  const contents = streams.map(([kind, column, bytes]) => ({ kind, column, bytes: packed(bytes) }));
  const data = Buffer.concat(contents.map(({ bytes }) => bytes));
  const stripeFooter = packed(
    Buffer.concat([
      ...contents.map(({ kind, column, bytes }) =>
        inner(1, Buffer.concat([number(1, kind), number(2, column), number(3, bytes.length)])),
      ),
      ...encodings.map(([kind, size = 0]) => inner(2, Buffer.concat([number(1, kind), number(2, size)]))),
    ]),
  );
  const stripe = Buffer.concat([
    number(1, 3),
    number(2, 0),
    number(3, data.length),
    number(4, stripeFooter.length),
    number(5, rows),
  ]);
  const footer = packed(Buffer.concat([inner(3, stripe), ...types.map((type) => inner(4, typeMessage(type)))]));
  const script = Buffer.concat([
    number(1, footer.length),
    number(2, compression?.kind ?? 0),
    number(3, 262_144),
    inner(8000, Buffer.from("ORC")),
  ]);
  return Buffer.concat([Buffer.from("ORC"), data, stripeFooter, footer, script, Buffer.from([script.length])]);
}

function chunk(bytes: Buffer): Buffer {
  const head = Buffer.alloc(3);
  head.writeUIntLE(bytes.length * 2, 0, 3);
  return Buffer.concat([head, bytes]);
}

function typeMessage([kind, subtypes = [], names = []]: MadeOrc["types"][number]): Buffer {
  return Buffer.concat([
    number(1, kind),
    inner(2, Buffer.concat(subtypes.map((type) => varint(type)))),
    ...names.map((name) => inner(3, Buffer.from(name))),
  ]);
}

/** A number in groups of seven bits. */
export function varint(value: number | bigint): Buffer {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (; rest >= 0x80n; rest >>= 7n) bytes.push(Number(rest & 0x7fn) | 0x80);
  return Buffer.from([...bytes, Number(rest)]);
}

function number(field: number, value: number): Buffer {
  return Buffer.concat([varint(field * 8), varint(value)]);
}

function inner(field: number, bytes: Buffer): Buffer {
  return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes]);
}

/** Whole numbers as literals of version 1. */
export function literals(values: readonly (number | bigint)[], isSigned: boolean): Buffer {
  return Buffer.concat([
    Buffer.from([256 - values.length]),
    ...values.map((value) =>
      varint(isSigned ? BigInt.asUintN(64, (BigInt(value) << 1n) ^ (BigInt(value) >> 63n)) : value),
    ),
  ]);
}
