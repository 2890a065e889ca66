import type { Worker } from "node:worker_threads";
import type { BlockEvidence, ScanBlock } from "@assay/engine";
import { AssayError, blockBytes, blockCells, blockMargin } from "@assay/spec";
import type { BlockMessage, EvidenceMessage, Slot } from "./worker.ts";

/** Blocks one worker holds: one being scanned, one ready. */
const slotsPerWorker = 2;

interface Waiting {
  readonly resolve: (evidence: BlockEvidence) => void;
  readonly reject: (error: unknown) => void;
  readonly slot: Slot;
}

interface Place {
  readonly member: Member;
  readonly slot: Slot;
}

interface Member {
  readonly worker: Worker;
  readonly waiting: Map<number, Waiting>;
  readonly free: Slot[];
  ready: boolean;
}

/**
 * Worker threads that scan blocks. A block is copied into shared memory that is used again and again, so that memory does not
 * grow with what is read. A worker that dies fails the blocks it held with `worker_crash` and is replaced.
 */
export class WorkerPool {
  readonly #spawn: () => Worker;
  readonly #members: Member[] = [];
  readonly #queue: { readonly resolve: (place: Place) => void; readonly reject: (error: unknown) => void }[] = [];
  #nextId = 0;
  #closed = false;

  constructor(size: number, spawn: () => Worker) {
    this.#spawn = spawn;
    for (let index = 0; index < size; index++) this.#start();
  }

  /** Whether at least one thread can take blocks. */
  get ready(): boolean {
    return this.#members.some(({ ready }) => ready);
  }

  /** Scans a block in the first thread that has room. */
  async scan(block: ScanBlock): Promise<BlockEvidence> {
    const { member, slot } =
      this.#reserve() ?? (await new Promise<Place>((resolve, reject) => this.#queue.push({ resolve, reject })));
    const message = fill(slot, block, this.#nextId++);
    return new Promise((resolve, reject) => {
      member.waiting.set(message.id, { resolve, reject, slot });
      member.worker.postMessage(message);
    });
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    this.#closed = true;
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
  }

  /** A free slot of the worker that has most of them. */
  #reserve(): Place | undefined {
    const [member] = this.#members.filter(({ ready }) => ready).toSorted((a, b) => b.free.length - a.free.length);
    const slot = member?.free.pop();
    return member === undefined || slot === undefined ? undefined : { member, slot };
  }

  #start(): void {
    const member: Member = {
      worker: this.#spawn(),
      waiting: new Map(),
      free: Array.from({ length: slotsPerWorker }, newSlot),
      ready: false,
    };
    this.#members.push(member);
    member.worker.on("message", (message: EvidenceMessage | "ready") => this.#take(member, message));
    member.worker.on("error", () => this.#lose(member));
    member.worker.on("exit", () => this.#lose(member));
  }

  #take(member: Member, message: EvidenceMessage | "ready"): void {
    if (message === "ready") member.ready = true;
    else this.#answer(member, message);
    this.#serveQueue(member);
  }

  #serveQueue(member: Member): void {
    while (this.#queue.length > 0) {
      const slot = member.free.pop();
      if (slot === undefined) return;
      this.#queue.shift()?.resolve({ member, slot });
    }
  }

  #answer(member: Member, message: EvidenceMessage): void {
    const waiting = member.waiting.get(message.id);
    if (waiting === undefined) return;
    member.waiting.delete(message.id);
    member.free.push(waiting.slot);
    if ("evidence" in message) waiting.resolve(message.evidence);
    else waiting.reject(new AssayError(message.fault.code, message.fault.message, { reason: "internal" }));
  }

  #lose(member: Member): void {
    const index = this.#members.indexOf(member);
    if (index < 0) return;
    this.#members.splice(index, 1);
    for (const { reject } of member.waiting.values()) reject(lost());
    if (this.#closed) return;
    if (member.ready) this.#start();
    else if (this.#members.length === 0) for (const { reject } of this.#queue.splice(0)) reject(lost());
  }
}

function lost(): AssayError {
  return new AssayError("scan/worker-crash", "A scanning thread ended while it held a block.", {
    reason: "worker_crash",
    retryable: true,
  });
}

function newSlot(): Slot {
  return {
    bytes: new SharedArrayBuffer(blockBytes + 2 * blockMargin + 4096),
    fields: new SharedArrayBuffer(blockCells * 12),
    records: new SharedArrayBuffer(blockCells * 4),
  };
}

function fill(slot: Slot, block: ScanBlock, id: number): BlockMessage {
  return {
    id,
    ordinal: block.ordinal,
    asset: block.asset,
    labels: block.labels,
    firstRecord: block.firstRecord,
    core: block.core === undefined ? undefined : { start: block.core.start, end: block.core.end },
    bytes: into(slot.bytes, block.bytes, Uint8Array),
    fields: block.fields && into(slot.fields, block.fields, Uint32Array),
    records: block.records && into(slot.records, block.records, Uint32Array),
  };
}

/** A copy of `values` in shared memory where it fits, else an ordinary copy that travels with the message. */
function into<Values extends Uint8Array | Uint32Array>(
  shared: SharedArrayBuffer,
  values: Values,
  View: new (buffer: SharedArrayBuffer, at: number, length: number) => Values,
): Values {
  if (values.byteLength > shared.byteLength) return values;
  const view = new View(shared, 0, values.length);
  view.set(values);
  return view;
}
