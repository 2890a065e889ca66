import type { FormatInput } from "@assay/spec";
import { fault } from "../faults.ts";
import type { RandomAccess } from "../stream/random-access.ts";
import { isKnown, unpacked } from "./compression.ts";
import { Message } from "./protobuf.ts";

/** A type of the file's schema: its kind, its subtypes by number, their names. */
export interface OrcType {
  readonly kind: number;
  readonly subtypes: readonly number[];
  readonly names: readonly string[];
  readonly scale: number;
}

/** Where a stripe lies. */
export interface Stripe {
  readonly offset: number;
  readonly indexLength: number;
  readonly dataLength: number;
  readonly footerLength: number;
  readonly rows: number;
}

/** What the end of a file says. */
export interface OrcTail {
  readonly compression: number;
  readonly chunk: number;
  readonly types: readonly OrcType[];
  readonly stripes: readonly Stripe[];
}

const largestTail = 64 << 20;

/** Reads the end of a file (Apache ORC specification, File tail): its length, the postscript, the footer before it. */
export async function tailOf({ name }: FormatInput, file: RandomAccess): Promise<OrcTail> {
  if (file.size < 8) throw fault("truncated", name, "It is too short to have a footer.");
  const [length = 0] = await file.bytes(file.size - 1, 1);
  if (length + 1 > file.size) throw fault("truncated", name, "Its footer is missing.");
  const raw = Buffer.from(await file.bytes(file.size - 1 - length, length));
  if (raw.toString("latin1", Math.max(0, raw.length - 3)) !== "ORC")
    throw fault("truncated", name, "Its footer is missing; without it no column can be found.");
  const script = new Message(raw);
  const [footerLength, compression, chunk] = [script.number(1), script.number(2), script.number(3)];
  if (!isKnown(compression)) throw fault("unsupported_format", name, "It is compressed by LZO, which is not read.");
  if (footerLength > largestTail || chunk > largestTail)
    throw fault("malformed", name, "Its footer says it is larger than footers are.");
  const packed = Buffer.from(await file.bytes(file.size - 1 - length - footerLength, footerLength));
  const footer = new Message(unpacked(compression, chunk, packed));
  return { compression, chunk, types: footer.messages(4).map(typeOf), stripes: footer.messages(3).map(stripeOf) };
}

function typeOf(message: Message): OrcType {
  return { kind: message.number(1), subtypes: message.numbers(2), names: message.texts(3), scale: message.number(6) };
}

function stripeOf(message: Message): Stripe {
  const [offset, indexLength, dataLength, footerLength, rows] = [1, 2, 3, 4, 5].map((field) => message.number(field));
  return {
    offset: offset ?? 0,
    indexLength: indexLength ?? 0,
    dataLength: dataLength ?? 0,
    footerLength: footerLength ?? 0,
    rows: rows ?? 0,
  };
}
