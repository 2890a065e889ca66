import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Session token of temporary AWS credentials. */
export const awsSessionToken: CatalogDetector = {
  id: "aws-session-token",
  dataType: "auth.api-token",
  name: "AWS session token",
  countries: [],
  patterns: [{ regex: String.raw`(?:FwoG|IQoJ|FQoG)[0-9A-Za-z+/=]{100}[0-9A-Za-z+/=]*`, score: 0.85 }],
  check: "api-token",
  context: { raise: ["aws", "session token", "security token", "sts"] },
  labels: ["aws session token", "sessiontoken", "session token", "aws security token"],
  examples: {
    hits: [`aws_session_token=IQoJ${madeUp(340)}`],
    misses: [`IQoJ${madeUp(40)}`, `IQoX${madeUp(340)}`],
  },
  sources: ["AWS STS: temporary security credentials"],
};
