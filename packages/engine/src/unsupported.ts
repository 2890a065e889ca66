import { AssayError } from "@assay/spec";

/** The error for a pattern that cannot be run in linear time, or that the engine does not read. */
export function unsupported(detector: string, why: string, cause?: unknown): AssayError {
  return new AssayError("detector/unsupported-syntax", `A pattern of ${detector} cannot be used: ${why}.`, {
    subject: detector,
    next: "write the pattern without look-around, back-references and flags, then run `assay detectors test FILE`",
    cause,
  });
}
