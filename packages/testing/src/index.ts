export { collect } from "./collect.ts";
export { storeContract } from "./store-contract.ts";
export type { StoreUnderTest } from "./store-contract.ts";
export {
  beginSample,
  fillSample,
  mergeBytes,
  sampleCommits,
  sampleListing,
  samplePack,
  sampleRun,
  sampleSource,
  saysOf,
} from "./sample-run.ts";
export { hostileNames, hostileRun } from "./hostile-run.ts";
export { modelRun } from "./model-run.ts";
export type { ModelParts } from "./model-run.ts";
export { connectorContract } from "./connector-contract.ts";
export type { ConnectorUnderTest, StoreWithFiles } from "./connector-contract.ts";
export { exporterContract, render } from "./exporter-contract.ts";
export type { ExporterUnderTest } from "./exporter-contract.ts";
export { sampleStoredRun } from "./sample-stored-run.ts";
export { randomRun } from "./random-run.ts";
export { seeded } from "./seeded.ts";
export type { Seeded } from "./seeded.ts";
