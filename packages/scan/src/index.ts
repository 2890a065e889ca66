export { scan } from "./scan.ts";
export { defaultLimits, noProgress } from "./limits.ts";
export { leavesGap } from "./ledger.ts";
export { ulid } from "./ulid.ts";
export { createBlockScanner } from "./block-scanner.ts";
export type { BlockScannerOptions } from "./block-scanner.ts";
export { serveScanner } from "./worker.ts";
export type { BlockScanner, Readers, ScanBudget, ScanParts, ScanProgress, ScanRequest, ScanSource } from "./parts.ts";
