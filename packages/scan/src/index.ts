export { scan } from "./scan.ts";
export { defaultLimits, noProgress } from "./limits.ts";
export { parseSample } from "./sampling/plan.ts";
export type { SamplePlan } from "./sampling/plan.ts";
export { leavesGap } from "./ledger.ts";
export { ulid } from "./ulid.ts";
export { createBlockScanner } from "./block-scanner.ts";
export type { BlockScannerOptions } from "./block-scanner.ts";
export { serveScanner } from "./worker.ts";
export type { ScanBudget } from "./budget.ts";
export type {
  AssetWork,
  BlockScanner,
  FileOutcome,
  OpenFile,
  ParserPool,
  Readers,
  ScanParts,
  ScanProgress,
  ScanRequest,
  ScanSource,
} from "./parts.ts";
export { createParserPool } from "./isolation/pool.ts";
export type { ParserPoolOptions } from "./isolation/pool.ts";
export { serveParser } from "./isolation/child.ts";
export type { Channel, ParserParts } from "./isolation/child.ts";
