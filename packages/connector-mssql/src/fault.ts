import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What a number of the server means for the ledger (SQL Server, "Database engine events and errors"). */
const byNumber: Readonly<Record<number, CoverageReason>> = {
  207: "schema_changed", // invalid column
  208: "table_dropped", // invalid object
  229: "permission_denied",
  230: "permission_denied",
  297: "permission_denied",
  300: "permission_denied",
  916: "permission_denied", // the account may not use the database
  1205: "statement_timeout", // chosen as deadlock victim
  1222: "statement_timeout", // lock timeout
  3961: "schema_changed", // the table changed within the snapshot
  4060: "source_unavailable", // the database cannot be opened
  10_928: "throttled_exhausted",
  10_929: "throttled_exhausted",
  18_452: "credentials_expired",
  18_456: "credentials_expired",
  18_487: "credentials_expired",
  18_488: "credentials_expired",
  40_197: "network",
  40_501: "throttled_exhausted",
  40_613: "network",
};

/** What a code of the driver means. */
const byCode: Readonly<Record<string, CoverageReason>> = {
  ELOGIN: "credentials_expired",
  ESOCKET: "source_unavailable",
  EINSTLOOKUP: "source_unavailable",
  ETIMEOUT: "statement_timeout",
  ECLOSE: "network",
  ECONNCLOSED: "network",
  ECONNRESET: "network",
  EINVALIDSTATE: "network",
};

const sentences: Partial<Record<CoverageReason, string>> = {
  permission_denied: "The account may not read it.",
  credentials_expired: "The server refuses the account or its password.",
  statement_timeout: "The query took longer than its limit, or waited too long for a lock.",
  table_dropped: "The table is no longer there.",
  schema_changed: "The columns of the table changed while it was read.",
  network: "The connection to the server broke.",
  source_unavailable: "The server or the database cannot be reached.",
  throttled_exhausted: "The server kept asking to slow down.",
};

/** A typed error for a driver error; the server's own words stay in the cause: they may quote data. */
export function faultAt(subject: string, error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  const { number, code } = factsOf(error);
  const reason = byNumber[number] ?? byCode[code] ?? "read_error";
  const said = number === 0 ? code : `error ${number}`;
  return new AssayError(
    `mssql/${reason.replaceAll("_", "-")}`,
    `${sentences[reason] ?? "The server could not read it."}${said === "" ? "" : ` (${said})`}`,
    {
      subject,
      reason,
      retryable: reason === "network" || reason === "statement_timeout" || reason === "throttled_exhausted",
      next:
        reason === "permission_denied"
          ? "assay sources policy mssql prints the grant."
          : "assay sources test NAME checks the connection.",
      cause: error,
    },
  );
}

function factsOf(error: unknown): { readonly number: number; readonly code: string } {
  if (!(error instanceof Error)) return { number: 0, code: "" };
  const { number, code, cause } = error as {
    readonly number?: unknown;
    readonly code?: unknown;
    readonly cause?: unknown;
  };
  const inner = cause instanceof Error ? factsOf(cause).number : 0;
  return { number: typeof number === "number" ? number : inner, code: typeof code === "string" ? code : "" };
}
