import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Account key of Azure Storage in a connection string: 64 bytes in base 64. */
export const azureStorageKey: CatalogDetector = {
  id: "azure-storage-key",
  dataType: "auth.api-token",
  name: "Azure storage account key",
  countries: [],
  patterns: [
    { regex: String.raw`AccountKey=[0-9A-Za-z+/]{86}==`, score: 0.95 },
    { regex: String.raw`SharedAccessKey=[0-9A-Za-z+/]{43}=`, score: 0.9 },
  ],
  check: "api-token",
  context: { raise: ["azure", "accountname", "storage", "endpointsuffix", "servicebus"] },
  labels: ["azure storage key", "storage account key", "accountkey", "azure storage connection string"],
  examples: {
    hits: [
      `AccountName=acme;AccountKey=${madeUp(86)}==;EndpointSuffix=core.windows.net`,
      `SharedAccessKey=${madeUp(43)}=`,
    ],
    misses: [`AccountKey=${madeUp(20)}==`, "AccountKey=<your-account-key>"],
  },
  sources: ["Azure Storage: connection strings"],
};
