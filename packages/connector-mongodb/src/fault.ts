import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What a code of the server means for the ledger (MongoDB manual, "Error codes"). */
const byCode: Readonly<Record<number, CoverageReason>> = {
  6: "network", // HostUnreachable
  7: "network", // HostNotFound
  13: "permission_denied", // Unauthorized
  18: "credentials_expired", // AuthenticationFailed
  26: "table_dropped", // NamespaceNotFound
  43: "network", // CursorNotFound: the query is asked again
  50: "statement_timeout", // MaxTimeMSExpired
  89: "network", // NetworkTimeout
  91: "network", // ShutdownInProgress
  175: "table_dropped", // QueryPlanKilled
  189: "network", // PrimarySteppedDown
  237: "network", // CursorKilled
  262: "statement_timeout", // ExceededTimeLimit
  391: "credentials_expired", // ReauthenticationRequired
  8000: "credentials_expired", // AtlasError
  9001: "network", // SocketException
  10_107: "network", // NotWritablePrimary
  11_600: "network", // InterruptedAtShutdown
  11_602: "network", // InterruptedDueToReplStateChange
  13_435: "network", // NotPrimaryNoSecondaryOk
  13_436: "network", // NotPrimaryOrSecondary
  16_500: "throttled_exhausted", // TooManyRequests of services that speak the protocol
};

const byName: Readonly<Record<string, CoverageReason>> = {
  MongoNetworkError: "network",
  MongoNetworkTimeoutError: "network",
  MongoPoolClearedError: "network",
  PoolClearedOnNetworkError: "network",
  MongoServerSelectionError: "source_unavailable",
  MongoParseError: "source_unavailable",
  MongoMissingCredentialsError: "credentials_expired",
  BSONError: "malformed",
  BSONRuntimeError: "malformed",
};

const sentences: Partial<Record<CoverageReason, string>> = {
  permission_denied: "The account may not read it.",
  credentials_expired: "The server refuses the account or its password.",
  table_dropped: "The collection is no longer there.",
  statement_timeout: "The query took longer than its limit.",
  network: "The connection to the server broke.",
  source_unavailable: "The server cannot be reached.",
  throttled_exhausted: "The server kept asking to slow down.",
  malformed: "A document is damaged.",
};

/** A typed error for a driver error; the server's own words stay in the cause: they may quote data. */
export function faultAt(subject: string, error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  const { code, name } = factsOf(error);
  const reason = byCode[code] ?? byName[name] ?? "read_error";
  const said = code === 0 ? name : `code ${code}`;
  return new AssayError(
    `mongodb/${reason.replaceAll("_", "-")}`,
    `${sentences[reason] ?? "The server could not read it."}${said === "" ? "" : ` (${said})`}`,
    {
      subject,
      reason,
      retryable: reason === "network" || reason === "statement_timeout" || reason === "throttled_exhausted",
      next:
        reason === "permission_denied"
          ? "assay sources policy mongodb prints the grant."
          : "assay sources test NAME checks the connection.",
      cause: error,
    },
  );
}

function factsOf(error: unknown): { readonly code: number; readonly name: string } {
  if (!(error instanceof Error)) return { code: 0, name: "" };
  return { code: "code" in error && typeof error.code === "number" ? error.code : 0, name: error.name };
}
