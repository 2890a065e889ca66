import { fault } from "../faults.ts";

/** What an error of a decompressor means; other errors are passed on. */
export function damage(name: string, error: unknown): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "Z_BUF_ERROR") return fault("truncated", name, "The compressed data ends too early.", error);
  if (typeof code === "string" && /^(?:Z_|ZSTD_|ERR__ERROR_|ERR_BROTLI_|ERR_ZSTD_)/.test(code))
    return fault("malformed", name, "The compressed data is damaged.", error);
  return error;
}
