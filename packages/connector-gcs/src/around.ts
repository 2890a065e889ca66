import type { Json } from "@assay/spec";
import type { Bucket, BucketMetadata } from "@google-cloud/storage";

/** What stands in for what the credentials may not see: never an error, never a guess. */
const unknown = "unknown";

/** Whoever is not a person or service of one's own in an access policy. */
const everybody = new Set(["allUsers", "allAuthenticatedUsers"]);

/** What is around a bucket: place, encryption, uniform access, public access, versioning, retention, lifecycle, labels. */
export async function aroundBucket(bucket: Bucket): Promise<{ readonly [key: string]: Json }> {
  const [metadata, policy] = await Promise.all([
    best(async () => (await bucket.getMetadata())[0]),
    best(async () => (await bucket.iam.getPolicy({ requestedPolicyVersion: 3 }))[0]),
  ]);
  const known = (read: (metadata: BucketMetadata) => Json): Json => (metadata === undefined ? unknown : read(metadata));
  const open = policy?.bindings?.some(({ members }) => members?.some((member) => everybody.has(member)));
  return {
    location: known(({ location }) => location ?? unknown),
    replication: known(({ locationType, rpo }) => [locationType, rpo].filter(Boolean).join(" ") || unknown),
    encryption: known(({ encryption }) => encryption?.defaultKmsKeyName ?? "google-managed"),
    uniformAccess: known(({ iamConfiguration }) => iamConfiguration?.uniformBucketLevelAccess?.enabled ?? false),
    publicAccessPrevention: known(({ iamConfiguration }) => iamConfiguration?.publicAccessPrevention ?? "inherited"),
    publicPolicy: policy === undefined ? unknown : open === true ? "public" : "not public",
    versioning: known(({ versioning }) => versioning?.enabled ?? false),
    retentionSeconds: known(({ retentionPolicy }) => Number(retentionPolicy?.retentionPeriod ?? 0)),
    softDeleteSeconds: known(({ softDeletePolicy }) => Number(softDeletePolicy?.retentionDurationSeconds ?? 0)),
    lifecycle: known(({ lifecycle }) => lifecycle?.rule?.map(ruleText) ?? []),
    labels: known(({ labels }) => ({ ...labels })),
  };
}

function ruleText({
  action,
  condition,
}: {
  readonly action?: { readonly type?: string };
  readonly condition?: { readonly age?: number | null };
}): string {
  const age = condition?.age;
  return `${action?.type ?? "rule"}${typeof age === "number" ? ` after ${age} days` : ""}`;
}

async function best<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await question();
  } catch {
    return undefined; // told as unknown: what is around may be out of sight where the data is not
  }
}
