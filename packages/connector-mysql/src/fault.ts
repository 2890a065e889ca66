import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What a server or driver code means for the ledger (MySQL and MariaDB error reference). */
const reasons: Readonly<Record<string, CoverageReason>> = {
  ER_TABLEACCESS_DENIED_ERROR: "permission_denied",
  ER_COLUMNACCESS_DENIED_ERROR: "permission_denied",
  ER_DBACCESS_DENIED_ERROR: "permission_denied",
  ER_VIEW_INVALID: "malformed",
  ER_ACCESS_DENIED_ERROR: "credentials_expired",
  ER_MUST_CHANGE_PASSWORD_LOGIN: "credentials_expired",
  ER_QUERY_TIMEOUT: "statement_timeout",
  ER_STATEMENT_TIMEOUT: "statement_timeout",
  ER_LOCK_WAIT_TIMEOUT: "statement_timeout",
  ER_NO_SUCH_TABLE: "table_dropped",
  ER_BAD_TABLE_ERROR: "table_dropped",
  ER_BAD_FIELD_ERROR: "schema_changed",
  ER_TABLE_DEF_CHANGED: "schema_changed",
  ER_CON_COUNT_ERROR: "throttled_exhausted",
  ER_USER_LIMIT_REACHED: "throttled_exhausted",
  ER_SERVER_SHUTDOWN: "network",
  ER_CONNECTION_KILLED: "network",
  PROTOCOL_CONNECTION_LOST: "network",
  ECONNRESET: "network",
  EPIPE: "network",
  ETIMEDOUT: "network",
  ECONNREFUSED: "source_unavailable",
  ENOTFOUND: "source_unavailable",
  EHOSTUNREACH: "source_unavailable",
  ER_BAD_DB_ERROR: "source_unavailable",
};

const sentences: Partial<Record<CoverageReason, string>> = {
  permission_denied: "The account may not read it.",
  credentials_expired: "The server refuses the account or its password.",
  statement_timeout: "The query took longer than its limit, or waited too long for a lock.",
  table_dropped: "The table is no longer there.",
  schema_changed: "The columns of the table changed while it was read.",
  network: "The connection to the server broke.",
  source_unavailable: "The server or the database cannot be reached.",
  throttled_exhausted: "The server takes no more connections.",
};

/** A typed error for a driver error; the driver's own words stay in the cause: they may quote data. */
export function faultAt(subject: string, error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const closed = error instanceof Error && /closed state|connection is closed/i.test(error.message);
  const reason = reasons[code] ?? (closed ? "network" : "read_error");
  return new AssayError(
    `mysql/${reason.replaceAll("_", "-")}`,
    `${sentences[reason] ?? "The server could not read it."}${code === "" ? "" : ` (${code})`}`,
    {
      subject,
      reason,
      retryable: reason === "network" || reason === "statement_timeout",
      next:
        reason === "permission_denied"
          ? "assay sources policy mysql prints the grant."
          : "assay sources test NAME checks the connection.",
      cause: error,
    },
  );
}
