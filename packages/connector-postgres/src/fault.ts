import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What an SQLSTATE or a system code means for the ledger (PostgreSQL manual, appendix A). */
const reasons: Readonly<Record<string, CoverageReason>> = {
  "42501": "permission_denied",
  "28000": "credentials_expired",
  "28P01": "credentials_expired",
  "57014": "statement_timeout",
  "55P03": "statement_timeout",
  "42P01": "table_dropped",
  "42703": "schema_changed",
  "42804": "schema_changed",
  "0A000": "schema_changed",
  "57P01": "network",
  "57P02": "network",
  "57P03": "source_unavailable",
  "53300": "throttled_exhausted",
  "3D000": "source_unavailable",
  ECONNREFUSED: "source_unavailable",
  ENOTFOUND: "source_unavailable",
  EHOSTUNREACH: "source_unavailable",
  ECONNRESET: "network",
  EPIPE: "network",
  ETIMEDOUT: "network",
};

const sentences: Partial<Record<CoverageReason, string>> = {
  permission_denied: "The role may not read it.",
  credentials_expired: "The database refuses the role or its password.",
  statement_timeout: "The query took longer than its limit, or waited too long for a lock.",
  table_dropped: "The table is no longer there.",
  schema_changed: "The columns of the table changed while it was read.",
  network: "The connection to the database broke.",
  source_unavailable: "The database cannot be reached.",
  throttled_exhausted: "The database takes no more connections.",
};

/** The reason a driver error stands for. */
export function reasonOfFault(error: unknown): CoverageReason {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const byClass = code.startsWith("08") ? "network" : undefined;
  const broken =
    error instanceof Error && /terminated|connection (?:ended|error)|not queryable/i.test(error.message)
      ? "network"
      : undefined;
  return reasons[code] ?? byClass ?? broken ?? "read_error";
}

/** A typed error for a driver error; the driver's own words stay in the cause: they may quote data. */
export function faultAt(subject: string, error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  const reason = reasonOfFault(error);
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return new AssayError(
    `postgres/${reason.replaceAll("_", "-")}`,
    `${sentences[reason] ?? "The database could not read it."}${code}`,
    {
      subject,
      reason,
      retryable: reason === "network" || reason === "statement_timeout",
      next:
        reason === "permission_denied"
          ? "assay sources policy postgres prints the grant."
          : "assay sources test NAME checks the connection.",
      cause: error,
    },
  );
}
