import { constants } from "node:fs";
import { open } from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import type { ByteContent } from "@assay/spec";
import { AssayError } from "@assay/spec";
import { faultAt } from "./fault.ts";
import { fsPath } from "./path-bytes.ts";
import { versionOf } from "./walk.ts";

/** Bytes asked from the system at once. */
const chunkBytes = 1 << 20;

/** Opens a file for reading: never follows a link, never waits on a pipe, never touches what is not a regular file. */
export async function openFile(uri: string, path: string): Promise<ByteContent> {
  const handle = await openSafely(uri, path);
  try {
    const stats = await handle.stat({ bigint: true });
    if (!stats.isFile())
      throw new AssayError("fs/special-file", "It is no longer a regular file.", {
        subject: uri,
        reason: "special_file",
      });
    return content(uri, handle, Number(stats.size), versionOf(stats));
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function openSafely(uri: string, path: string): Promise<FileHandle> {
  try {
    return await open(
      fsPath(path),
      constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK | constants.O_NOCTTY,
    );
  } catch (error) {
    throw faultAt(uri, error);
  }
}

function content(uri: string, handle: FileHandle, size: number, version: string): ByteContent {
  const read = async (start: number, length: number): Promise<Uint8Array> => {
    const buffer = new Uint8Array(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await handle
        .read(buffer, filled, length - filled, start + filled)
        .catch((error: unknown) => {
          throw faultAt(uri, error);
        });
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return buffer.subarray(0, filled);
  };
  return {
    kind: "bytes",
    size,
    read,
    async *stream({ start = 0, end = Number.POSITIVE_INFINITY } = {}) {
      for (let at = start; at < end;) {
        const chunk = await read(at, Math.min(chunkBytes, end - at));
        if (chunk.length === 0) return;
        yield chunk;
        at += chunk.length;
      }
    },
    async verify() {
      const now = versionOf(await handle.stat({ bigint: true }));
      if (now === version) return;
      throw new AssayError("fs/changed", "Its size or time changed while it was read.", {
        subject: uri,
        reason: "changed_during_read",
        retryable: true,
      });
    },
    [Symbol.asyncDispose]: () => handle.close(),
  };
}
