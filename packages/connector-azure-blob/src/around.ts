import type { Json } from "@assay/spec";
import type { BlobServiceClient, ContainerClient } from "@azure/storage-blob";

/** What stands in for what the credentials may not see: never an error, never a guess. */
const unknown = "unknown";

/** What is around a container: account, replication, public access, stored access policies, soft delete, immutability, encryption scope. */
export async function aroundContainer(
  service: BlobServiceClient,
  container: ContainerClient,
): Promise<{ readonly [key: string]: Json }> {
  const [account, properties, policies, settings] = await Promise.all([
    best(() => service.getAccountInfo()),
    best(() => container.getProperties()),
    best(() => container.getAccessPolicy()),
    best(() => service.getProperties()),
  ]);
  const known = <Answer>(answer: Answer | undefined, read: (answer: Answer) => Json): Json =>
    answer === undefined ? unknown : read(answer);
  return {
    account: service.accountName,
    kind: known(account, ({ accountKind }) => accountKind ?? unknown),
    replication: known(account, ({ skuName }) => skuName ?? unknown),
    hierarchical: known(account, ({ isHierarchicalNamespaceEnabled }) => isHierarchicalNamespaceEnabled ?? false),
    publicAccess: known(properties, ({ blobPublicAccess }) => blobPublicAccess ?? "none"),
    encryptionScope: known(properties, ({ defaultEncryptionScope }) => defaultEncryptionScope ?? "none"),
    immutable: known(properties, ({ hasImmutabilityPolicy }) => hasImmutabilityPolicy ?? false),
    legalHold: known(properties, ({ hasLegalHold }) => hasLegalHold ?? false),
    metadata: known(properties, ({ metadata }) => ({ ...metadata })),
    accessPolicies: known(policies, ({ signedIdentifiers }) => signedIdentifiers.map(({ id }) => id)),
    softDeleteDays: known(settings, ({ deleteRetentionPolicy }) => deleteRetentionPolicy?.days ?? "off"),
  };
}

async function best<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await question();
  } catch {
    return undefined; // told as unknown: what is around may be out of sight where the data is not
  }
}
