import { coverageReasons, type Coverage } from "@assay/spec";
import type { CoverageReason } from "../../wire/coverage.ts";
import type { CoverageShare } from "../../wire/run.ts";

/** A piece of the coverage bar. */
export type Part = CoverageShare["part"];

/** The pieces in the order in which the bar shows them. */
export const parts: readonly Part[] = ["read", "sampled", "partial", "not-read", "pending", "left-out"];

/** The piece a row of the ledger belongs to. Whether something in scope was missed is the reason's to say. */
export function partOf({ status, reason }: Pick<Coverage, "status" | "reason">): Part {
  const whole = reason !== null && coverageReasons[reason].complete;
  if (status === "skipped") return whole ? "left-out" : "not-read";
  if (status === "failed") return "not-read";
  if (status === "partial") return whole ? "read" : "partial";
  return status;
}

/** Whether something in scope was not read in full. */
export function isMissed(part: Part): boolean {
  return part === "partial" || part === "not-read" || part === "pending";
}

/** What people read of a reason; a row that was missed without one says so. */
export function reasonInfo({ status, reason }: Pick<Coverage, "status" | "reason">): CoverageReason | null {
  if (reason !== null) return { id: reason, ...coverageReasons[reason] };
  if (!isMissed(partOf({ status, reason }))) return null;
  return status === "pending" ? notReached : notSaid;
}

const notReached: CoverageReason = {
  id: null,
  what: { en: "Not reached yet", "zh-Hans": "尚未读取" },
  next: { en: "Wait for the run to end, or resume it", "zh-Hans": "等待运行结束或继续运行" },
  retryable: true,
  complete: false,
};

const notSaid: CoverageReason = {
  id: null,
  what: { en: "No reason was stored", "zh-Hans": "未记录原因" },
  next: { en: "Run the scan again", "zh-Hans": "重新运行扫描" },
  retryable: true,
  complete: false,
};
