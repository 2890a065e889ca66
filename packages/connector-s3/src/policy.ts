/** The least grant for reading a bucket, as an IAM policy; `options` may name the bucket and prefix. */
export function policy(options: { readonly bucket?: string; readonly prefix?: string }): string {
  const { bucket = "YOUR-BUCKET", prefix = "" } = options;
  const arn = `arn:aws:s3:::${bucket}`;
  const statements = [
    {
      Sid: "List",
      Effect: "Allow",
      Action: ["s3:ListBucket", "s3:ListBucketVersions"],
      Resource: arn,
      ...(prefix === "" ? {} : { Condition: { StringLike: { "s3:prefix": `${prefix}*` } } }),
    },
    { Sid: "Read", Effect: "Allow", Action: ["s3:GetObject", "s3:GetObjectVersion"], Resource: `${arn}/${prefix}*` },
    {
      Sid: "WhatIsAround",
      Effect: "Allow",
      Action: [
        "s3:GetBucketLocation",
        "s3:GetEncryptionConfiguration",
        "s3:GetBucketPublicAccessBlock",
        "s3:GetBucketPolicyStatus",
        "s3:GetBucketVersioning",
        "s3:GetReplicationConfiguration",
        "s3:GetLifecycleConfiguration",
        "s3:GetBucketTagging",
      ],
      Resource: arn,
    },
  ];
  return `${JSON.stringify({ Version: "2012-10-17", Statement: statements }, null, 2)}\n`;
}
