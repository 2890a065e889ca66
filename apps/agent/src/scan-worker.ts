// A scanning thread: compiles the catalogue (from the cache when it is there) and takes blocks.
import { parentPort, workerData } from "node:worker_threads";
import { createScanner } from "@assay/engine";
import { serveScanner } from "@assay/scan";
import { scannerOptions } from "./scanner.ts";
import type { ScannerData } from "./scanner.ts";

if (parentPort !== null) serveScanner(parentPort, await createScanner(scannerOptions(workerData as ScannerData)));
