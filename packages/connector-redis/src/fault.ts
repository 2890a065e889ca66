import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What the first word of an error reply, or the code or name of an error, means for the ledger (Redis protocol, "Simple errors"). */
const reasons: Readonly<Record<string, CoverageReason>> = {
  NOPERM: "permission_denied",
  NOAUTH: "credentials_expired",
  WRONGPASS: "credentials_expired",
  LOADING: "source_unavailable",
  MASTERDOWN: "source_unavailable",
  CLUSTERDOWN: "source_unavailable",
  BUSY: "throttled_exhausted",
  MOVED: "source_unavailable",
  ECONNREFUSED: "source_unavailable",
  ENOTFOUND: "source_unavailable",
  EHOSTUNREACH: "source_unavailable",
  ECONNRESET: "network",
  EPIPE: "network",
  ETIMEDOUT: "network",
  SocketClosedUnexpectedlyError: "network",
  ClientClosedError: "network",
  ClientOfflineError: "network",
  DisconnectsClientError: "network",
  AbortError: "network",
  ConnectionTimeoutError: "source_unavailable",
};

const sentences: Partial<Record<CoverageReason, string>> = {
  permission_denied: "The account may not read it.",
  credentials_expired: "The server refuses the account or its password.",
  source_unavailable: "The server cannot be reached, or is not ready.",
  throttled_exhausted: "The server is busy with a script.",
  network: "The connection to the server broke.",
};

/** A typed error for a driver error; the server's own words stay in the cause: they may quote a key. */
export function faultAt(subject: string, error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  const word = wordOf(error);
  if (word === "WRONGTYPE")
    return new AssayError("redis/wrong-type", "The key holds another type by now.", { subject, cause: error });
  const reason = reasons[word] ?? "read_error";
  return new AssayError(
    `redis/${reason.replaceAll("_", "-")}`,
    `${sentences[reason] ?? "The server could not read it."}${word === "" ? "" : ` (${word})`}`,
    {
      subject,
      reason,
      retryable: reason === "network" || reason === "throttled_exhausted",
      next:
        reason === "permission_denied"
          ? "assay sources policy redis prints the grant."
          : "assay sources test NAME checks the connection.",
      cause: error,
    },
  );
}

/** The driver names its errors by their class; what the server says begins with a word in capitals. */
function wordOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  const said = /^[A-Z]{2,}\b/.exec(error.message)?.[0];
  return said ?? error.constructor.name;
}
