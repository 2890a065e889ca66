export { azureBlob } from "./connector.ts";
export { azureBlobOptions } from "./options.ts";
export type { AzureBlobOptions } from "./options.ts";
export { policy } from "./policy.ts";
