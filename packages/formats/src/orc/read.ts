import { AssayError } from "@assay/spec";
import type { FormatInput, FormatItem } from "@assay/spec";
import { fault } from "../faults.ts";
import { NestedWriter } from "../rows/nested.ts";
import { randomAccess } from "../stream/random-access.ts";
import type { RandomAccess } from "../stream/random-access.ts";
import { valuesOf } from "./columns.ts";
import type { StripeStreams, Values } from "./columns.ts";
import { unpacked } from "./compression.ts";
import { Message } from "./protobuf.ts";
import { tailOf } from "./tail.ts";
import type { OrcTail, Stripe } from "./tail.ts";

/** Reads an ORC file stripe by stripe. A column that is damaged in a stripe does not hide the others. */
export async function* read(input: FormatInput): AsyncGenerator<FormatItem> {
  const file = await randomAccess(input, "ORC");
  const tail = await typed(input, () => tailOf(input, file));
  const writer = new NestedWriter();
  let row = 0;
  let damage: AssayError | undefined;
  for (const stripe of tail.stripes) {
    input.signal.throwIfAborted();
    try {
      const { columns, failed } = await typed(input, () => stripeOf(file, tail, stripe));
      if (failed > 0)
        damage ??= fault("malformed", input.name, `${failed} columns of a stripe are damaged; the others were read.`);
      yield* rowsOf(columns, row, stripe.rows, writer);
    } catch (error) {
      if (!(error instanceof AssayError)) throw error;
      damage ??= error;
    }
    row += Math.min(stripe.rows, 2 ** 32);
  }
  yield* writer.end();
  if (damage !== undefined) throw damage;
}

interface Column {
  readonly name: string;
  readonly values: Values;
}

/** Bytes of a stripe that are held; writers make stripes of 64 to 256 MiB. */
const largestStripe = 512 << 20;
const mostRows = 50_000_000;

async function stripeOf(
  file: RandomAccess,
  tail: OrcTail,
  stripe: Stripe,
): Promise<{ readonly columns: readonly Column[]; readonly failed: number }> {
  if (stripe.dataLength > largestStripe || stripe.rows > mostRows) throw new RangeError("larger than stripes may be");
  const footerStart = stripe.offset + stripe.indexLength + stripe.dataLength;
  const footer = new Message(
    unpacked(tail.compression, tail.chunk, Buffer.from(await file.bytes(footerStart, stripe.footerLength))),
  );
  const streams = await streamsOf(file, tail, stripe, footer);
  const [root] = tail.types;
  const isTable = root?.kind === 12;
  const list = isTable
    ? root.subtypes.map((column, index) => ({ column, name: root.names[index] ?? `column ${index + 1}` }))
    : [{ column: 0, name: "value" }];
  const columns: Column[] = [];
  let failed = 0;
  for (const { column, name } of list) {
    try {
      columns.push({ name, values: valuesOf(streams, column, stripe.rows) });
    } catch {
      failed++; // told by the caller
    }
  }
  return { columns, failed };
}

// Streams lie one after another, those of indexes first; each is unpacked when it is asked for.
async function streamsOf(
  file: RandomAccess,
  { types, compression, chunk }: OrcTail,
  stripe: Stripe,
  footer: Message,
): Promise<StripeStreams> {
  const start = stripe.offset + stripe.indexLength;
  const data = Buffer.from(await file.bytes(start, stripe.dataLength));
  const places = new Map<string, readonly [number, number]>();
  let at = stripe.offset;
  for (const stream of footer.messages(1)) {
    const [kind, column, length] = [stream.number(1), stream.number(2), stream.number(3)];
    if (at >= start) places.set(`${column}/${kind}`, [at - start, at - start + length]);
    at += length;
  }
  const encodings = footer.messages(2).map((message) => ({ kind: message.number(1), size: message.number(2) }));
  return {
    types,
    rows: stripe.rows,
    stream: (column, kind) => {
      const [from, to] = places.get(`${column}/${kind}`) ?? [0, 0];
      return to === from ? Buffer.alloc(0) : unpacked(compression, chunk, data.subarray(from, to));
    },
    encoding: (column) => encodings[column] ?? { kind: 0, size: 0 },
  };
}

async function* rowsOf(
  columns: readonly Column[],
  start: number,
  rows: number,
  writer: NestedWriter,
): AsyncGenerator<FormatItem> {
  const end = columns.length === 0 ? 0 : rows;
  for (let row = 0; row < end; row++) {
    writer.record(start + row);
    for (const { name, values } of columns) {
      const value = values[row];
      if (!writer.plain(name, value)) yield* writer.column(name, value);
    }
    yield* writer.ready;
  }
}

async function typed<T>(input: FormatInput, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    input.signal.throwIfAborted();
    if (error instanceof AssayError) throw error;
    throw fault("malformed", input.name, "Its footer or a stripe does not fit together.", error);
  }
}
