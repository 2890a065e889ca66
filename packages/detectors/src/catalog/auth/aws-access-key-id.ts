import type { CatalogDetector } from "../../catalog-detector.ts";
import { base32, madeUp } from "../../made-up.ts";

/** Identifier of an AWS access key: four letters of its kind, sixteen of base 32. */
export const awsAccessKeyId: CatalogDetector = {
  id: "aws-access-key-id",
  dataType: "auth.api-token",
  name: "AWS access key id",
  countries: [],
  patterns: [{ regex: String.raw`(?:AKIA|ASIA|ABIA|ACCA)[0-9A-Z]{16}`, score: 0.9 }],
  check: "api-token",
  context: { raise: ["aws", "amazon", "access key", "s3", "iam", "boto"] },
  labels: ["aws access key id", "aws access key", "access key id", "accesskeyid", "aws key id"],
  examples: {
    hits: [`AKIA${madeUp(16, base32)}`, `aws_access_key_id = ASIA${madeUp(16, base32)}`],
    misses: ["AKIAIOSFODNN7EXAMPLE", `AKIA${madeUp(15, base32)}`, `AKIB${madeUp(16, base32)}`, "AKIAXXXXXXXXXXXXXXXX"],
  },
  knownAs: { google: "AWS_CREDENTIALS", macie: "AWS_CREDENTIALS" },
  sources: ["AWS IAM: unique identifiers and their prefixes"],
};
