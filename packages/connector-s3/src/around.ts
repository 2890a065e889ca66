import type { S3Client } from "@aws-sdk/client-s3";
import type { Json } from "@assay/spec";

/** What stands in for what the credentials may not see: never an error, never a guess. */
const unknown = "unknown";
const none = "none";

/** Names of errors that say a setting is not there, as against may not be seen. */
const absent =
  /NoSuch|NotFound|NotImplemented|MethodNotAllowed|ReplicationConfigurationNotFound|ServerSideEncryptionConfigurationNotFound/;

/** What is around a bucket: region, encryption, public access, policy, versioning, replication, lifecycle, tags. */
export async function aroundBucket(client: S3Client, bucket: string): Promise<{ readonly [key: string]: Json }> {
  const sdk = await import("@aws-sdk/client-s3");
  const input = { Bucket: bucket };
  const ask = async (question: () => Promise<Json>): Promise<Json> => {
    try {
      return await question();
    } catch (error) {
      return error instanceof Error && absent.test(error.name) ? none : unknown;
    }
  };
  const [region, encryption, publicAccess, publicPolicy, versioning, replication, lifecycle, tags] = await Promise.all([
    ask(async () => (await client.send(new sdk.GetBucketLocationCommand(input))).LocationConstraint ?? "us-east-1"),
    ask(
      async () =>
        (await client.send(new sdk.GetBucketEncryptionCommand(input))).ServerSideEncryptionConfiguration?.Rules?.[0]
          ?.ApplyServerSideEncryptionByDefault?.SSEAlgorithm ?? none,
    ),
    ask(async () => {
      const block = (await client.send(new sdk.GetPublicAccessBlockCommand(input))).PublicAccessBlockConfiguration;
      return block?.BlockPublicAcls === true &&
        block.BlockPublicPolicy === true &&
        block.IgnorePublicAcls === true &&
        block.RestrictPublicBuckets === true
        ? "blocked"
        : "partly allowed";
    }),
    ask(async () =>
      (await client.send(new sdk.GetBucketPolicyStatusCommand(input))).PolicyStatus?.IsPublic === true
        ? "public"
        : "not public",
    ),
    ask(async () => (await client.send(new sdk.GetBucketVersioningCommand(input))).Status ?? "off"),
    ask(async () =>
      ((await client.send(new sdk.GetBucketReplicationCommand(input))).ReplicationConfiguration?.Rules ?? []).map(
        ({ Destination }) => Destination?.Bucket ?? unknown,
      ),
    ),
    ask(async () =>
      ((await client.send(new sdk.GetBucketLifecycleConfigurationCommand(input))).Rules ?? []).map(
        ({ ID, Status, Expiration }) => `${ID ?? "rule"} ${Status ?? ""} ${Expiration?.Days ?? ""}`.trim(),
      ),
    ),
    ask(async () =>
      Object.fromEntries(
        ((await client.send(new sdk.GetBucketTaggingCommand(input))).TagSet ?? []).map(({ Key = "", Value = "" }) => [
          Key,
          Value,
        ]),
      ),
    ),
  ]);
  return { region, encryption, publicAccess, publicPolicy, versioning, replication, lifecycle, tags };
}
