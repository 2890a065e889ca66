import { AssayError } from "@assay/spec";
import type { Bucket, StorageOptions } from "@google-cloud/storage";
import type { GcsOptions } from "./options.ts";

/** A bucket that only this package's read calls are made on. */
export async function openBucket(options: GcsOptions): Promise<Bucket> {
  const { Storage } = await import("@google-cloud/storage");
  const { endpoint, project, keyFile, credentials, userProject } = options;
  const given = keyFile !== undefined || credentials !== undefined;
  const storage = new Storage({
    ...(project === undefined ? {} : { projectId: project }),
    ...(keyFile === undefined ? {} : { keyFilename: keyFile }),
    ...(credentials === undefined ? {} : { credentials: parse(credentials) }),
    ...(endpoint === undefined ? {} : { apiEndpoint: endpoint, useAuthWithCustomEndpoint: given }),
    retryOptions: { autoRetry: true, maxRetries: options.attempts - 1, maxRetryDelay: 20, totalTimeout: 120 },
  });
  return storage.bucket(options.bucket, userProject === undefined ? {} : { userProject });
}

function parse(credentials: string): NonNullable<StorageOptions["credentials"]> {
  try {
    return JSON.parse(credentials) as NonNullable<StorageOptions["credentials"]>; // the SDK checks what it needs of it
  } catch {
    // The parser's message quotes what it read, which is a secret here.
    throw new AssayError("gcs/credentials-malformed", "The credentials are not the JSON of a credentials file.", {
      reason: "credentials_expired",
      next: "Give the content of the file by reference, or its path as keyFile.",
    });
  }
}
