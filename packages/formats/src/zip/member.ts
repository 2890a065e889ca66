import { crc32 } from "node:zlib";
import type { Embedded } from "@assay/spec";
import { damage } from "../archive/damage.ts";
import { fault } from "../faults.ts";
import { ByteWindow } from "../stream/window.ts";
import { aes, methods, stored } from "./decompress.ts";
import type { MemberUnpack } from "./decompress.ts";
import type { ZipEntry } from "./entry.ts";

/** Why a member cannot be read; undefined where it can. */
export function unreadable({ method, isEncrypted }: ZipEntry): Embedded["unread"] | undefined {
  if (isEncrypted || method === aes) return { status: "failed", reason: "encrypted" };
  const known = methods[method];
  if (method === stored || known?.unpack !== undefined) return undefined;
  return {
    status: "skipped",
    reason: "unsupported_format",
    detail: `It is compressed by ${known?.name ?? `method ${method}`}.`,
  };
}

/** A member's content from its compressed bytes; its checksum is held against it at the end. */
export async function* unpacked(
  entry: ZipEntry,
  packed: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const unpack = methods[entry.method]?.unpack;
  let sum = 0;
  for await (const chunk of unpack === undefined ? packed : decompressed(entry, unpack, packed, signal)) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== entry.crc)
    throw fault("malformed", entry.name, "The member's checksum does not fit; its content is damaged.");
}

async function* decompressed(
  entry: ZipEntry,
  unpack: MemberUnpack,
  packed: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const window = new ByteWindow(packed, signal);
  try {
    yield* unpack(window, entry);
    window.finish();
  } catch (error) {
    throw damage(entry.name, error);
  } finally {
    await window.close();
  }
}
