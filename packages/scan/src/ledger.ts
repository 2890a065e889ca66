import type { Coverage } from "@assay/spec";
import { AssayError, coverageReasons, reasonOf } from "@assay/spec";

/** How an error ends an asset: `skipped` when there is no reader, `partial` when something was read before it, else `failed`. */
export function outcomeOf(error: unknown, somethingRead: boolean): Pick<Coverage, "status" | "reason" | "detail"> {
  const reason = reasonOf(error);
  const detail =
    error instanceof AssayError
      ? error.message
      : `An unexpected ${error instanceof Error ? error.name : "fault"} stopped the reader.`;
  if (reason === "unsupported_format") return { status: "skipped", reason, detail };
  return { status: somethingRead ? "partial" : "failed", reason, detail };
}

/** Whether a row means that something in scope was not read, so that the run is incomplete (exit 3). */
export function leavesGap({ status, reason }: Pick<Coverage, "status" | "reason">): boolean {
  if (status === "read" || status === "sampled") return false;
  return reason === null || !coverageReasons[reason].complete;
}
