import { AssayError } from "@assay/spec";
import type { BlobServiceClient, StoragePipelineOptions } from "@azure/storage-blob";
import type { AzureBlobOptions } from "./options.ts";

/** A client of the blob service that only this package's read calls are made with. */
export async function openClient(options: AzureBlobOptions): Promise<BlobServiceClient> {
  const sdk = await import("@azure/storage-blob");
  const pipeline: StoragePipelineOptions = {
    retryOptions: { maxTries: options.attempts, retryDelayInMs: 500, maxRetryDelayInMs: 20_000 },
  };
  if (options.connectionString !== undefined)
    return sdk.BlobServiceClient.fromConnectionString(options.connectionString, pipeline);
  const { endpoint, account } = serviceOf(options);
  if (options.sas !== undefined)
    return new sdk.BlobServiceClient(
      `${endpoint}?${options.sas.replace(/^\?/, "")}`,
      new sdk.AnonymousCredential(),
      pipeline,
    );
  if (options.accountKey !== undefined)
    return new sdk.BlobServiceClient(
      endpoint,
      new sdk.StorageSharedKeyCredential(account, options.accountKey),
      pipeline,
    );
  if (options.anonymous) return new sdk.BlobServiceClient(endpoint, new sdk.AnonymousCredential(), pipeline);
  const { DefaultAzureCredential } = await import("@azure/identity");
  const identity = options.clientId === undefined ? {} : { managedIdentityClientId: options.clientId };
  return new sdk.BlobServiceClient(endpoint, new DefaultAzureCredential(identity), pipeline);
}

function serviceOf({ account: named, endpoint }: AzureBlobOptions): {
  readonly endpoint: string;
  readonly account: string;
} {
  const account = named ?? process.env["AZURE_STORAGE_ACCOUNT"];
  if (endpoint !== undefined) return { endpoint, account: account ?? new URL(endpoint).hostname.split(".")[0] ?? "" };
  if (account !== undefined) return { endpoint: `https://${account}.blob.core.windows.net`, account };
  throw new AssayError("azure-blob/account-missing", "The storage account is not named.", {
    next: "Give the option account, or set AZURE_STORAGE_ACCOUNT.",
    reason: "source_unavailable",
  });
}
