import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What a reason of the service or a code of the system means for the ledger (JSON API, "HTTP status and error codes"). */
const reasons: Readonly<Record<string, CoverageReason>> = {
  forbidden: "permission_denied",
  insufficientPermissions: "permission_denied",
  accountDisabled: "permission_denied",
  userProjectMissing: "permission_denied",
  userProjectAccessDenied: "permission_denied",
  authError: "credentials_expired",
  required: "credentials_expired",
  invalid_grant: "credentials_expired",
  invalid_client: "credentials_expired",
  notFound: "not_found",
  conditionNotMet: "etag_mismatch",
  requestedRangeNotSatisfiable: "changed_during_read",
  resourceIsEncryptedWithCustomerEncryptionKey: "encrypted",
  resourceNotEncryptedWithCustomerEncryptionKey: "encrypted",
  customerEncryptionKeyIsIncorrect: "encrypted",
  customerEncryptionKeySha256IsInvalid: "encrypted",
  rateLimitExceeded: "throttled_exhausted",
  userRateLimitExceeded: "throttled_exhausted",
  quotaExceeded: "throttled_exhausted",
  backendError: "network",
  internalError: "network",
  ECONNRESET: "network",
  EPIPE: "network",
  ETIMEDOUT: "network",
  ERR_STREAM_PREMATURE_CLOSE: "network",
  ECONNREFUSED: "source_unavailable",
  ENOTFOUND: "source_unavailable",
};

const byStatus: Readonly<Record<number, CoverageReason>> = {
  401: "credentials_expired",
  403: "permission_denied",
  404: "not_found",
  408: "network",
  412: "etag_mismatch",
  416: "changed_during_read",
  429: "throttled_exhausted",
  500: "network",
  502: "network",
  503: "throttled_exhausted",
  504: "network",
};

const sentences: Partial<Record<CoverageReason, string>> = {
  permission_denied: "The credentials may not read it.",
  credentials_expired: "There are no credentials that the store accepts.",
  not_found: "It is no longer there.",
  source_unavailable: "The store or the bucket cannot be reached.",
  etag_mismatch: "It was replaced while it was read.",
  changed_during_read: "It was replaced while it was read.",
  kms_denied: "Its encryption key may not be used.",
  encrypted: "It is under a customer-supplied key that was not given.",
  throttled_exhausted: "The store kept asking to slow down.",
  network: "The connection to the store broke.",
};

/** A typed error for an SDK error, or for what is known to stand behind it; the SDK's own words stay in the cause. */
export function faultAt(subject: string, error: unknown, known?: CoverageReason): AssayError {
  if (error instanceof AssayError) return error;
  const { names, status, text } = factsOf(error);
  const name = names.find((each) => reasons[each] !== undefined);
  const reason = known ?? special(text, status) ?? (name === undefined ? byStatus[status] : reasons[name]);
  return new AssayError(`gcs/${(reason ?? "read_error").replaceAll("_", "-")}`, sentence(reason, name, status), {
    subject,
    reason: reason ?? "read_error",
    retryable: reason === "network" || reason === "throttled_exhausted",
    next: nextFor(reason),
    cause: error,
  });
}

/** What only the words of an error tell: a key that may not be used, credentials that are not there. */
function special(text: string, status: number): CoverageReason | undefined {
  if (status === 403 && /cloudkms|KMS key/i.test(text)) return "kms_denied";
  return /default credentials|invalid_grant/i.test(text) ? "credentials_expired" : undefined;
}

function sentence(reason: CoverageReason | undefined, name: string | undefined, status: number): string {
  const said = name ?? (status === 0 ? "" : String(status));
  const words = (reason === undefined ? undefined : sentences[reason]) ?? "The store could not give it.";
  return `${words}${said === "" ? "" : ` (${said})`}`;
}

function nextFor(reason: CoverageReason | undefined): string {
  if (reason === "permission_denied" || reason === "kms_denied") return "assay sources policy gcs prints the grant.";
  if (reason === "credentials_expired") return "gcloud auth application-default login, or give keyFile or credentials.";
  return "assay sources test NAME checks the connection.";
}

interface Facts {
  readonly names: readonly string[];
  readonly status: number;
  readonly text: string;
}

function factsOf(error: unknown): Facts {
  if (!(error instanceof Error)) return { names: [], status: 0, text: "" };
  const { code, errors, cause } = error as {
    readonly code?: unknown;
    readonly errors?: readonly { readonly reason?: string }[];
    readonly cause?: unknown;
  };
  const inner = cause instanceof Error ? factsOf(cause).names : [];
  const said = (errors ?? []).map(({ reason }) => reason ?? "");
  const status = Number(code);
  return {
    names: [...said, ...(typeof code === "string" ? [code] : []), ...inner],
    status: Number.isNaN(status) ? 0 : status,
    text: error.message,
  };
}
