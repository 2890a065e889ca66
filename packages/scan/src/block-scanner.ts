import type { Worker } from "node:worker_threads";
import type { ScanBlock, Scanner } from "@assay/engine";
import type { BlockScanner } from "./parts.ts";
import { WorkerPool } from "./worker-pool.ts";

/** How blocks are scanned. */
export interface BlockScannerOptions {
  /** Worker threads; with 1 everything is scanned in this thread. */
  readonly workers: number;
  /** Makes the scanner of this thread. */
  readonly scanner: () => Promise<Scanner>;
  /** Starts a thread that calls {@link serveScanner}. */
  readonly spawn: () => Worker;
  /** Bytes scanned in this thread before threads are started: small scans never pay for them. (Default: 4 MiB) */
  readonly inlineBytes?: number;
}

/** A scanner that begins in this thread and goes to worker threads when there is work enough for them. */
export function createBlockScanner({
  workers,
  scanner,
  spawn,
  inlineBytes = 4 << 20,
}: BlockScannerOptions): BlockScanner {
  let own: Promise<Scanner> | undefined;
  let pool: WorkerPool | undefined;
  let scanned = 0;
  return {
    inFlight: workers <= 1 ? 1 : workers * 2,
    async scan(block: ScanBlock) {
      scanned += block.bytes.length;
      if (workers > 1 && pool === undefined && scanned > inlineBytes) pool = new WorkerPool(workers, spawn);
      if (pool?.ready === true) return pool.scan(block);
      own ??= scanner();
      return (await own).scan(block);
    },
    async [Symbol.asyncDispose]() {
      await pool?.close();
    },
  };
}
