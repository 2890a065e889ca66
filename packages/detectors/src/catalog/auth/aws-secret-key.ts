import type { CatalogDetector } from "../../catalog-detector.ts";
import { hexadecimal, madeUp } from "../../made-up.ts";

/** Secret of an AWS access key: forty characters of base 64 beside their name. */
export const awsSecretKey: CatalogDetector = {
  id: "aws-secret-key",
  dataType: "auth.api-token",
  name: "AWS secret access key",
  countries: [],
  patterns: [
    {
      regex: String.raw`(?:aws_secret_access_key|AWS_SECRET_ACCESS_KEY|aws_secret_key|AWS_SECRET_KEY|[Ss]ecretAccessKey|secret_access_key|aws_secret|secretKey|secret_key)["']?[ \t]{0,3}(?:=>|=|:)[ \t]{0,3}["']?[0-9A-Za-z+/]{40}`,
      score: 0.9,
    },
  ],
  cell: { regex: String.raw`[0-9A-Za-z+/]{40}`, score: 0.5 },
  check: "aws-secret-key",
  context: { raise: ["aws", "amazon", "akia", "access key"] },
  labels: ["aws secret access key", "aws secret key", "secret access key", "secretaccesskey", "aws secret"],
  examples: {
    hits: [`aws_secret_access_key = ${madeUp(40)}`, `"SecretAccessKey": "${madeUp(40)}"`],
    misses: [
      `aws_secret_access_key = ${madeUp(30)}`,
      "aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      `secret_key=${madeUp(40, hexadecimal)}`,
    ],
  },
  knownAs: { google: "AWS_CREDENTIALS", macie: "AWS_CREDENTIALS" },
  sources: ["AWS IAM: access keys"],
};
