import { AssayError } from "@assay/spec";
import type { CoverageReason } from "@assay/spec";

/** What is wrong with a file, as the error a reader ends with after what could be read. `what` never holds a value. */
export function fault(reason: CoverageReason, subject: string, what: string, cause?: unknown): AssayError {
  return new AssayError(`formats/${reason.replaceAll("_", "-")}`, what, { reason, subject, cause });
}
