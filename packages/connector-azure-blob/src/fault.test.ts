import { RestError } from "@azure/storage-blob";
import { expect, it } from "vitest";
import { faultAt } from "./fault.ts";

// Codes of the service that the emulator never sends (Azure Storage, "Blob service error codes").
it.each([
  ["AuthenticationFailed", 403, "credentials_expired"],
  ["AuthorizationPermissionMismatch", 403, "permission_denied"],
  ["BlobBeingRehydrated", 409, "archived_storage_class"],
  ["BlobUsesCustomerSpecifiedEncryption", 409, "encrypted"],
  ["KeyVaultEncryptionKeyNotFound", 403, "kms_denied"],
  ["ServerBusy", 503, "throttled_exhausted"],
  ["InternalError", 500, "network"],
  ["SomethingNew", 429, "throttled_exhausted"],
  ["SomethingNew", 418, "read_error"],
])("%s with status %d is %s", (code, statusCode, reason) => {
  const fault = faultAt("az://container/name", new RestError("words of the service", { code, statusCode }));
  expect([fault.reason, fault.subject, fault.message.includes("words of the service")]).toEqual([
    reason,
    "az://container/name",
    false,
  ]);
});
