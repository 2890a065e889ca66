import type { CoverageReason } from "@assay/spec";
import { AssayError } from "@assay/spec";

/** What an error code means for the ledger (Azure Storage, "Blob service error codes" and "Common REST API error codes"). */
const reasons: Readonly<Record<string, CoverageReason>> = {
  AuthorizationFailure: "permission_denied",
  AuthorizationPermissionMismatch: "permission_denied",
  AuthorizationServiceMismatch: "permission_denied",
  AuthorizationResourceTypeMismatch: "permission_denied",
  AuthorizationProtocolMismatch: "permission_denied",
  AuthorizationSourceIPMismatch: "permission_denied",
  InsufficientAccountPermissions: "permission_denied",
  AccountIsDisabled: "permission_denied",
  PublicAccessNotPermitted: "permission_denied",
  NoAuthenticationInformation: "permission_denied",
  AuthenticationFailed: "credentials_expired",
  InvalidAuthenticationInfo: "credentials_expired",
  CredentialUnavailableError: "credentials_expired",
  AuthenticationError: "credentials_expired",
  AuthenticationRequiredError: "credentials_expired",
  AggregateAuthenticationError: "credentials_expired",
  BlobNotFound: "not_found",
  ResourceNotFound: "not_found",
  ContainerNotFound: "source_unavailable",
  ContainerBeingDeleted: "source_unavailable",
  ContainerDisabled: "source_unavailable",
  ConditionNotMet: "etag_mismatch",
  TargetConditionNotMet: "etag_mismatch",
  InvalidRange: "changed_during_read",
  BlobArchived: "archived_storage_class",
  BlobBeingRehydrated: "archived_storage_class",
  BlobUsesCustomerSpecifiedEncryption: "encrypted",
  BlobDoesNotUseCustomerSpecifiedEncryption: "encrypted",
  CustomerProvidedKeyMismatch: "encrypted",
  EncryptionScopeDisabled: "kms_denied",
  KeyVaultEncryptionKeyNotFound: "kms_denied",
  KeyVaultAccessTokenCannotBeAcquired: "kms_denied",
  KeyVaultVaultNotFound: "kms_denied",
  ServerBusy: "throttled_exhausted",
  InternalError: "network",
  OperationTimedOut: "network",
  REQUEST_SEND_ERROR: "network",
  PARSE_ERROR: "network",
  ECONNRESET: "network",
  EPIPE: "network",
  ETIMEDOUT: "network",
  ECONNREFUSED: "source_unavailable",
  ENOTFOUND: "source_unavailable",
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
  source_unavailable: "The account or the container cannot be reached.",
  etag_mismatch: "It was replaced while it was read.",
  changed_during_read: "It was replaced while it was read.",
  archived_storage_class: "It lies in the archive tier and must be rehydrated first.",
  kms_denied: "Its encryption key may not be used.",
  encrypted: "It is under a customer key that was not given.",
  throttled_exhausted: "The store kept asking to slow down.",
  network: "The connection to the store broke.",
};

/** A typed error for an SDK error; the SDK's own words stay in the cause. */
export function faultAt(subject: string, error: unknown): AssayError {
  if (error instanceof AssayError) return error;
  const names = namesOf(error);
  const known = names.find((name) => reasons[name] !== undefined);
  const reason = (known === undefined ? undefined : reasons[known]) ?? byStatus[statusOf(error)] ?? "read_error";
  const name = known ?? names[0] ?? "";
  return new AssayError(
    `azure-blob/${reason.replaceAll("_", "-")}`,
    `${sentences[reason] ?? "The store could not give it."}${name === "" ? "" : ` (${name})`}`,
    {
      subject,
      reason,
      retryable: reason === "network" || reason === "throttled_exhausted",
      next:
        reason === "permission_denied" || reason === "kms_denied"
          ? "assay sources policy azure-blob prints the grant."
          : "assay sources test NAME checks the connection.",
      cause: error,
    },
  );
}

/** Every name an error goes by, the most telling first: what the service said, what the system said, what the SDK calls it. */
function namesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code, details, cause } = error as {
    readonly code?: unknown;
    readonly details?: { readonly errorCode?: unknown };
    readonly cause?: unknown;
  };
  const inner = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return [details?.errorCode, inner, code, error.name].filter((name) => typeof name === "string");
}

function statusOf(error: unknown): number {
  return error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 0;
}
