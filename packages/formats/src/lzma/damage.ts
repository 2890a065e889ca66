import { fault } from "../faults.ts";
import { CutLzma } from "./lzma2.ts";
import { DamagedLzma, HistoryTooLong, mostHistory } from "./history.ts";

/** What an error of the LZMA decoder means; other errors are passed on. */
export function lzmaDamage(name: string, error: unknown): unknown {
  if (error instanceof CutLzma) return fault("truncated", name, "The compressed data ends too early.", error);
  if (error instanceof DamagedLzma) return fault("malformed", name, "The compressed data is damaged.", error);
  if (error instanceof HistoryTooLong)
    return fault("limit_bytes", name, `It refers back further than the ${mostHistory} bytes that are held.`, error);
  return error;
}
