import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What a primary result code means for the ledger (SQLite, "Result and error codes"). */
const byResult: Readonly<Record<number, CoverageReason>> = {
  3: "permission_denied", // SQLITE_PERM
  5: "source_unavailable", // SQLITE_BUSY
  7: "worker_oom", // SQLITE_NOMEM
  10: "read_error", // SQLITE_IOERR
  11: "malformed", // SQLITE_CORRUPT
  14: "source_unavailable", // SQLITE_CANTOPEN
  18: "limit_bytes", // SQLITE_TOOBIG
  23: "permission_denied", // SQLITE_AUTH
  26: "malformed", // SQLITE_NOTADB
};

const byCode: Readonly<Record<string, CoverageReason>> = {
  EACCES: "permission_denied",
  EPERM: "permission_denied",
  ENOENT: "source_unavailable",
  ENOTDIR: "source_unavailable",
  EISDIR: "source_unavailable",
  ENOSPC: "state_full",
};

const sentences: Partial<Record<CoverageReason, string>> = {
  permission_denied: "The file may not be read by this user.",
  source_unavailable: "There is no database that can be opened.",
  worker_oom: "SQLite ran out of memory.",
  malformed: "The database is damaged.",
  truncated: "The database ends too early.",
  limit_bytes: "A cell is larger than SQLite takes.",
  state_full: "There is no room for a copy of the database.",
};

/** SQLITE_IOERR_SHORT_READ: the file ends before the page does. */
const shortRead = 522;

/** A typed error for an error of SQLite or of the system; their own words stay in the cause. */
export function faultAt(subject: string, error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  const { result, code } = codesOf(error);
  const reason = result === shortRead ? "truncated" : (byResult[result & 255] ?? byCode[code] ?? "read_error");
  const said = result === 0 ? code : `SQLite ${result}`;
  return new AssayError(
    `sqlite/${reason.replaceAll("_", "-")}`,
    `${sentences[reason] ?? "The database could not be read."}${said === "" ? "" : ` (${said})`}`,
    {
      subject,
      reason,
      retryable: reason === "read_error" || reason === "source_unavailable",
      next:
        reason === "permission_denied"
          ? "assay sources policy sqlite prints the grant."
          : "Check the path, and the file with `sqlite3 FILE 'pragma integrity_check'`.",
      cause: error,
    },
  );
}

function codesOf(error: unknown): { readonly result: number; readonly code: string } {
  if (!(error instanceof Error)) return { result: 0, code: "" };
  const { errcode, code } = error as { readonly errcode?: unknown; readonly code?: unknown };
  return { result: typeof errcode === "number" ? errcode : 0, code: typeof code === "string" ? code : "" };
}
