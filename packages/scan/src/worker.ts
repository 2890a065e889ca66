import type { MessagePort } from "node:worker_threads";
import type { BlockEvidence, Scanner } from "@assay/engine";
import { AssayError } from "@assay/spec";

/** Shared memory that one block at a time travels in. */
export interface Slot {
  readonly bytes: SharedArrayBuffer;
  readonly fields: SharedArrayBuffer;
  readonly records: SharedArrayBuffer;
}

/** A block on its way to a worker: in a slot where it fits, else with its own arrays. */
export interface BlockMessage {
  readonly id: number;
  readonly ordinal: number;
  readonly asset: string | undefined;
  readonly labels: readonly string[];
  readonly firstRecord: number;
  readonly core: { readonly start: number; readonly end: number } | undefined;
  readonly bytes: Uint8Array;
  readonly fields: Uint32Array | undefined;
  readonly records: Uint32Array | undefined;
}

/** A worker's answer: evidence, or the code of what went wrong. */
export type EvidenceMessage =
  | { readonly id: number; readonly evidence: BlockEvidence }
  | { readonly id: number; readonly fault: { readonly code: string; readonly message: string } };

/** The loop of a scanning worker thread: blocks in, evidence out. Tells `ready` when it can take blocks. */
export function serveScanner(port: MessagePort, scanner: Scanner): void {
  port.on("message", (message: BlockMessage) => port.postMessage(answer(scanner, message)));
  port.postMessage("ready");
}

function answer(scanner: Scanner, { id, asset, core, fields, records, ...rest }: BlockMessage): EvidenceMessage {
  try {
    const block = {
      ...rest,
      ...(asset !== undefined && { asset }),
      ...(core && { core }),
      ...(fields && { fields }),
      ...(records && { records }),
    };
    return { id, evidence: scanner.scan(block) };
  } catch (error) {
    return { id, fault: faultOf(error) };
  }
}

/** Only the kind of an unexpected error leaves the worker: its message might quote what was read. */
function faultOf(error: unknown): { code: string; message: string } {
  if (error instanceof AssayError) return { code: error.code, message: error.message };
  return {
    code: "scan/worker-fault",
    message: `An unexpected ${error instanceof Error ? error.name : "fault"} stopped the scanner.`,
  };
}
