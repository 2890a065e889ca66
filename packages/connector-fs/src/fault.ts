import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

const reasons: Readonly<Record<string, CoverageReason>> = {
  EACCES: "permission_denied",
  EPERM: "permission_denied",
  ENOENT: "not_found",
  ENOTDIR: "not_found",
  ENAMETOOLONG: "name_unrepresentable",
  ELOOP: "symlink_not_followed",
  ENXIO: "special_file",
  ENODEV: "special_file",
  ESTALE: "changed_during_read",
};

const sentences: Partial<Record<CoverageReason, string>> = {
  permission_denied: "The system refuses to open it for this user.",
  not_found: "It was gone when it was to be opened.",
  name_unrepresentable: "Its path is longer than the system takes.",
  symlink_not_followed: "It became a symbolic link after it was listed.",
  special_file: "It is a pipe, socket or device.",
  changed_during_read: "It was replaced on the server while it was open.",
};

/** The system's error code, such as `EACCES`; empty for anything else. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

/** The coverage reason of a system error. */
export function reasonOfFault(error: unknown): CoverageReason {
  return reasons[codeOf(error)] ?? "read_error";
}

/** A sentence for the ledger, with the system's code. */
export function sentenceOfFault(error: unknown): string {
  const sentence = sentences[reasonOfFault(error)] ?? "The system could not read it.";
  const code = codeOf(error);
  return code === "" ? sentence : `${sentence} (${code})`;
}

/** A typed error for a system error about a uri. */
export function faultAt(uri: string, error: unknown): AssayError {
  const reason = reasonOfFault(error);
  return new AssayError(`fs/${reason.replaceAll("_", "-")}`, sentenceOfFault(error), {
    subject: uri,
    reason,
    cause: error,
    retryable: reason === "read_error",
  });
}
