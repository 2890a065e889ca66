// A parser process: parses and scans one file at a time, reaches no network, writes nothing, and can be killed.
import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import { createScanner, createTally } from "@assay/engine";
import { createBlockScanner, serveParser } from "@assay/scan";
import { AssayError } from "@assay/spec";
import { readers } from "./readers.ts";
import { chosenDetectors, scannerOptions, spawnScanner } from "./scanner.ts";
import type { ScannerData } from "./scanner.ts";

refuseNetwork();
process.once("message", (data: ScannerData) => start(data));
process.once("disconnect", () => process.exit()); // the scan that started it has ended

function start(data: ScannerData): void {
  const detectors = chosenDetectors(data);
  const scanner = createBlockScanner({
    workers: 1,
    scanner: () => createScanner(scannerOptions(data)),
    spawn: () => spawnScanner(data),
  });
  const channel = {
    send: (message: object) => void process.send?.(message),
    onMessage: (listener: (message: never) => void) => void process.on("message", listener as never),
  };
  serveParser(channel, {
    readers,
    scanner,
    createTally: () => createTally({ detectors, custom: data.custom }),
    detectors: [...detectors, ...data.custom],
  });
}

/** A parser has no business with a network: whatever a library tries ends in an error. */
function refuseNetwork(): void {
  const refuse = (): never => {
    throw new AssayError("scan/no-network", "A parser tried to reach the network.", { reason: "malformed" });
  };
  net.Socket.prototype.connect = refuse;
  net.Server.prototype.listen = refuse;
  dgram.createSocket = refuse;
  dns.lookup = refuse as unknown as typeof dns.lookup;
  globalThis.fetch = refuse;
}
