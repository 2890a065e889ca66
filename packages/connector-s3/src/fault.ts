import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What an S3 error name means for the ledger (Amazon S3 API reference, "Error responses"). */
const reasons: Readonly<Record<string, CoverageReason>> = {
  AccessDenied: "permission_denied",
  AllAccessDisabled: "permission_denied",
  AccountProblem: "permission_denied",
  InvalidAccessKeyId: "credentials_expired",
  SignatureDoesNotMatch: "credentials_expired",
  ExpiredToken: "credentials_expired",
  ExpiredTokenException: "credentials_expired",
  InvalidToken: "credentials_expired",
  TokenRefreshRequired: "credentials_expired",
  CredentialsProviderError: "credentials_expired",
  NoSuchKey: "not_found",
  NoSuchVersion: "not_found",
  NotFound: "not_found",
  NoSuchBucket: "source_unavailable",
  PreconditionFailed: "etag_mismatch",
  InvalidObjectState: "archived_storage_class",
  "KMS.DisabledException": "kms_denied",
  "KMS.KMSInvalidStateException": "kms_denied",
  "KMS.NotFoundException": "kms_denied",
  SlowDown: "throttled_exhausted",
  ServiceUnavailable: "throttled_exhausted",
  RequestLimitExceeded: "throttled_exhausted",
  TooManyRequests: "throttled_exhausted",
  ThrottlingException: "throttled_exhausted",
  InternalError: "network",
  RequestTimeout: "network",
  TimeoutError: "network",
  AbortError: "network",
  ECONNREFUSED: "source_unavailable",
  ENOTFOUND: "source_unavailable",
  ECONNRESET: "network",
  EPIPE: "network",
};

const byStatus: Readonly<Record<number, CoverageReason>> = {
  401: "credentials_expired",
  403: "permission_denied",
  404: "not_found",
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
  credentials_expired: "The store refuses the credentials.",
  not_found: "It is no longer there.",
  source_unavailable: "The store or the bucket cannot be reached.",
  etag_mismatch: "It was replaced while it was read.",
  changed_during_read: "It was replaced while it was read.",
  archived_storage_class: "It lies in an archive tier and must be restored first.",
  kms_denied: "Its encryption key may not be used.",
  encrypted: "It is encrypted with a customer key that was not given.",
  throttled_exhausted: "The store kept asking to slow down.",
  network: "The connection to the store broke.",
};

/** A typed error for an SDK error; the SDK's own words stay in the cause. */
export function faultAt(subject: string, error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  const reason = reasonOf(error);
  const name = nameOf(error);
  return new AssayError(
    `s3/${reason.replaceAll("_", "-")}`,
    `${sentences[reason] ?? "The store could not give it."}${name === "" ? "" : ` (${name})`}`,
    {
      subject,
      reason,
      retryable: reason === "network" || reason === "throttled_exhausted",
      next:
        reason === "permission_denied" || reason === "kms_denied"
          ? "assay sources policy s3 prints the grant."
          : "assay sources test NAME checks the connection.",
      cause: error,
    },
  );
}

function reasonOf(error: unknown): CoverageReason {
  const name = nameOf(error);
  const text = error instanceof Error ? error.message : "";
  if (name === "AccessDenied" && /kms/i.test(text)) return "kms_denied";
  if (/server side encryption|SSE-C|customer.provided/i.test(text)) return "encrypted";
  return reasons[name] ?? byStatus[statusOf(error)] ?? (name.startsWith("KMS.") ? "kms_denied" : "read_error");
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return "code" in error && typeof error.code === "string" ? error.code : error.name;
}

function statusOf(error: unknown): number {
  if (!(error instanceof Error) || !("$metadata" in error)) return 0;
  const { httpStatusCode } = error.$metadata as { readonly httpStatusCode?: number };
  return httpStatusCode ?? 0;
}
