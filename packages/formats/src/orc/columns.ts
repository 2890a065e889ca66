import { scaled } from "../avro/logical.ts";
import { DamagedOrc } from "./protobuf.ts";
import { ByteSource, bitRuns, byteRuns, integers } from "./run-lengths.ts";
import type { OrcType } from "./tail.ts";

/** The streams of one stripe. */
export interface StripeStreams {
  readonly types: readonly OrcType[];
  readonly rows: number;
  /** A column's stream by its kind, unpacked; empty where it has none. */
  stream(column: number, kind: number): Buffer;
  /** A column's encoding and the size of its dictionary. */
  encoding(column: number): { readonly kind: number; readonly size: number };
}

/** A column's values in one stripe; null where there is none. */
export type Values = readonly unknown[];

// Kinds of streams and of types, orc_proto.proto.
const [presentStream, dataStream, lengthStream, dictionaryStream, secondaryStream] = [0, 1, 2, 3, 5];
const kinds = {
  boolean: 0,
  byte: 1,
  short: 2,
  int: 3,
  long: 4,
  float: 5,
  double: 6,
  string: 7,
  binary: 8,
  timestamp: 9,
  list: 10,
  map: 11,
  struct: 12,
  union: 13,
  decimal: 14,
  date: 15,
  varchar: 16,
  char: 17,
  instant: 18,
} as const;

const mostValues = 50_000_000;
const deepest = 64;

/** Reads the values of a column in a stripe, and of the columns inside it. */
export function valuesOf(streams: StripeStreams, column: number, count: number, depth = 0): Values {
  const type = streams.types[column];
  if (type === undefined || depth > deepest) throw new DamagedOrc("no such type");
  if (!(count >= 0 && count <= mostValues)) throw new DamagedOrc("more values than a stripe may have");
  const present = streams.stream(column, presentStream);
  if (present.length === 0) return plainValues(streams, type, column, count, depth);
  const bits = bitRuns(new ByteSource(present), count);
  const values = plainValues(
    streams,
    type,
    column,
    bits.reduce((sum, bit) => sum + bit, 0),
    depth,
  );
  let next = 0;
  return Array.from(bits, (bit) => (bit === 1 ? values[next++] : null));
}

function plainValues(streams: StripeStreams, type: OrcType, column: number, count: number, depth: number): Values {
  const data = (): ByteSource => new ByteSource(streams.stream(column, dataStream));
  const isSecond = streams.encoding(column).kind >= 2;
  switch (type.kind) {
    case kinds.boolean:
      return Array.from(bitRuns(data(), count), (bit) => bit === 1);
    case kinds.byte:
      return Array.from(byteRuns(data(), count), (byte) => (byte << 24) >> 24);
    case kinds.short:
    case kinds.int:
    case kinds.long:
      return Array.from(integers(data(), count, true, isSecond));
    case kinds.date:
      return Array.from(integers(data(), count, true, isSecond), (days) => new Date(Number(days) * 86_400_000));
    case kinds.float:
    case kinds.double:
      return floats(data(), count, type.kind === kinds.float ? 4 : 8);
    case kinds.string:
    case kinds.varchar:
    case kinds.char:
    case kinds.binary:
      return strings(streams, column, count, type.kind === kinds.binary);
    case kinds.timestamp:
    case kinds.instant:
      return timestamps(streams, column, count, isSecond);
    case kinds.decimal:
      return decimals(streams, column, count, isSecond);
    default:
      return nested(streams, type, column, count, depth);
  }
}

function floats(source: ByteSource, count: number, size: 4 | 8): Values {
  return Array.from({ length: count }, () =>
    size === 4 ? source.take(4).readFloatLE() : source.take(8).readDoubleLE(),
  );
}

function strings(streams: StripeStreams, column: number, count: number, isBinary: boolean): Values {
  const { kind, size } = streams.encoding(column);
  const isSecond = kind >= 2;
  const shown = (bytes: Buffer): unknown => (isBinary ? bytes : bytes.toString("utf8"));
  const lengths = (many: number): BigInt64Array =>
    integers(new ByteSource(streams.stream(column, lengthStream)), many, false, isSecond);
  const data = new ByteSource(streams.stream(column, dataStream));
  if (kind === 0 || kind === 2) return Array.from(lengths(count), (length) => shown(data.take(Number(length))));
  if (size > mostValues) throw new DamagedOrc("more words than a dictionary may have");
  const words = new ByteSource(streams.stream(column, dictionaryStream));
  const dictionary = Array.from(lengths(size), (length) => shown(words.take(Number(length))));
  return Array.from(integers(data, count, false, isSecond), (index) => dictionary[Number(index)] ?? null);
}

// Seconds since 2015, and nanoseconds whose last three bits say how many zeros were left away.
function timestamps(streams: StripeStreams, column: number, count: number, isSecond: boolean): Values {
  const seconds = integers(new ByteSource(streams.stream(column, dataStream)), count, true, isSecond);
  const fractions = integers(new ByteSource(streams.stream(column, secondaryStream)), count, false, isSecond);
  return Array.from(seconds, (second, at) => {
    const raw = fractions[at] ?? 0n;
    const zeros = raw & 7n;
    const nanos = zeros === 0n ? raw >> 3n : (raw >> 3n) * 10n ** (zeros + 1n);
    const whole = second < 0n && nanos > 999_999n ? second - 1n : second;
    return new Date(Date.UTC(2015, 0, 1) + Number(whole) * 1000 + Number(nanos / 1_000_000n));
  });
}

function decimals(streams: StripeStreams, column: number, count: number, isSecond: boolean): Values {
  const data = new ByteSource(streams.stream(column, dataStream));
  const scales = integers(new ByteSource(streams.stream(column, secondaryStream)), count, true, isSecond);
  return Array.from(scales, (scale) => {
    const raw = data.varint();
    return scaled((raw >> 1n) ^ -(raw & 1n), Number(scale));
  });
}

function nested(
  streams: StripeStreams,
  { kind, subtypes, names }: OrcType,
  column: number,
  count: number,
  depth: number,
): Values {
  const inner = (index: number, many: number): Values => valuesOf(streams, subtypes[index] ?? -1, many, depth + 1);
  if (kind === kinds.struct) {
    const fields = subtypes.map((_, index) => inner(index, count));
    return Array.from(
      { length: count },
      (_, row) => new Map(fields.map((values, index) => [names[index] ?? `field ${index + 1}`, values[row]])),
    );
  }
  if (kind === kinds.union) return unions(streams, column, count, subtypes.length, inner);
  if (kind !== kinds.list && kind !== kinds.map) throw new DamagedOrc("no such kind of type");
  const lengths = integers(
    new ByteSource(streams.stream(column, lengthStream)),
    count,
    false,
    streams.encoding(column).kind >= 2,
  );
  const total = Number(lengths.reduce((sum, length) => sum + length, 0n));
  const [items, values] = kind === kinds.list ? [inner(0, total), undefined] : [inner(0, total), inner(1, total)];
  let start = 0;
  return Array.from(lengths, (length) => {
    const from = start;
    start += Number(length);
    return values === undefined
      ? items.slice(from, start)
      : new Map(items.slice(from, start).map((key, index) => [key, values[from + index]]));
  });
}

function unions(
  streams: StripeStreams,
  column: number,
  count: number,
  branches: number,
  inner: (index: number, many: number) => Values,
): Values {
  const tags = byteRuns(new ByteSource(streams.stream(column, dataStream)), count);
  const values = Array.from({ length: branches }, (_, branch) =>
    inner(branch, tags.filter((tag) => tag === branch).length),
  );
  const next = values.map(() => 0);
  return Array.from(tags, (tag) => {
    const at = next[tag] ?? 0;
    next[tag] = at + 1;
    return values[tag]?.[at];
  });
}
