import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import type { CoverageReason } from "@assay/spec";
import type { AssetWork, FileOutcome, OpenFile, ParserPool } from "../parts.ts";
import { faultOf } from "./child.ts";
import type { FromChild, Kept, ToChild } from "./protocol.ts";

/** How parser processes are started and when they are killed. */
export interface ParserPoolOptions {
  /** Processes at once. */
  readonly size: number;
  /** Starts a process that calls `serveParser`, with an IPC channel of advanced serialisation and an empty environment. */
  readonly fork: () => ChildProcess;
  /** Seconds without a sign of progress. (Default: 30) */
  readonly progressSeconds?: number;
  /** Seconds in all, for a file of so many bytes. (Default: 120 and one per MiB) */
  readonly totalSeconds?: (bytes: number) => number;
  /** Bytes of memory a process may use. (Default: 1 GiB) */
  readonly memory?: number;
}

/** Milliseconds between two looks at a process. */
const lookEvery = 200;

/** Makes a pool; processes start when the first file needs one. */
export function createParserPool(options: ParserPoolOptions): ParserPool {
  const idle: Child[] = [];
  const waiting: (() => void)[] = [];
  let free = options.size;
  const once = async (work: AssetWork, file: OpenFile): Promise<Attempt> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    const child = idle.pop() ?? new Child(options);
    try {
      return await child.read(work, file);
    } finally {
      if (child.usable) idle.push(child);
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
  return {
    async read(work, file) {
      const first = await once(work, file);
      if (first.died !== "worker_crash" || file.again === undefined) return settle(work, first);
      const second = await once(work, file.again());
      return settle(work, second.died === "worker_crash" ? { ...second, died: "poison" } : second);
    },
    async [Symbol.asyncDispose]() {
      for (const child of idle) child.kill();
    },
  };
}

/** How one attempt at a file went. */
interface Attempt {
  readonly kept: Kept;
  readonly outcome: FileOutcome | undefined;
  readonly died: CoverageReason | undefined;
}

const sentences: Partial<Record<CoverageReason, string>> = {
  timeout_progress: "Its parser made no progress for too long and was stopped.",
  timeout_total: "Its parser took longer than a file of its size may and was stopped.",
  worker_oom: "Its parser needed more memory than it may have and was stopped.",
  worker_crash: "Its parser crashed.",
  poison: "Its parser crashed twice.",
};

function settle(work: AssetWork, { kept, outcome, died }: Attempt): FileOutcome {
  work.coverage.push(...kept.coverage);
  work.findings.push(...kept.findings);
  work.combinations.push(...kept.combinations);
  work.unpacked += kept.unpacked;
  work.request.progress.findings += kept.findings.length;
  if (outcome !== undefined) return outcome;
  const reason = died ?? "worker_crash";
  const status = kept.findings.length + kept.coverage.length > 0 ? "partial" : "failed";
  return {
    status,
    reason,
    detail: sentences[reason] ?? null,
    format: null,
    records: null,
    members: kept.coverage.length,
  };
}

const nothing: Kept = { coverage: [], findings: [], combinations: [], unpacked: 0 };

/** One parser process and the file it has in hand. */
class Child {
  readonly #process: ChildProcess;
  readonly #options: ParserPoolOptions;
  readonly #ready: Promise<void>;
  usable = true;

  constructor(options: ParserPoolOptions) {
    this.#options = options;
    this.#process = options.fork();
    this.#process.on("error", () => (this.usable = false));
    this.#process.on("exit", () => (this.usable = false));
    this.#ready = new Promise((resolve) =>
      this.#process.once("message", () => resolve()).once("exit", () => resolve()),
    );
  }

  kill(): void {
    this.usable = false;
    this.#process.kill("SIGKILL");
  }

  async read(work: AssetWork, file: OpenFile): Promise<Attempt> {
    await this.#ready;
    const chunks = file.stream()[Symbol.asyncIterator]();
    let kept = nothing;
    let died: CoverageReason | undefined;
    const outcome = await new Promise<FileOutcome | undefined>((resolve) => {
      const began = performance.now();
      let progress = began;
      const watch = setInterval(() => {
        died ??= this.#trouble(performance.now(), began, progress, file.size ?? 0);
        if (died !== undefined || work.request.signal.aborted) this.kill();
      }, lookEvery);
      const settle = (end: FileOutcome | undefined): void => {
        clearInterval(watch);
        this.#process.off("message", onMessage).off("exit", onExit);
        resolve(end);
      };
      const onExit = (code: number | null, signal: string | null): void => {
        died ??= code === 134 || signal === "SIGABRT" ? "worker_oom" : "worker_crash"; // V8 aborts when its heap is full
        settle(undefined);
      };
      const onMessage = (message: FromChild): void => {
        if (message.kind !== "sofar") progress = performance.now();
        else if (
          message.kept.findings.length + message.kept.coverage.length >
          kept.findings.length + kept.coverage.length
        )
          progress = performance.now();
        if (message.kind === "sofar" || message.kind === "done") kept = message.kept;
        if (message.kind === "done") settle(message.outcome);
        else void this.#serve(message, chunks, file);
      };
      this.#process.on("message", onMessage).on("exit", onExit);
      if (!this.usable) return onExit(null, null);
      this.#send(readMessage(work, file));
    });
    await chunks.return?.();
    work.request.signal.throwIfAborted();
    return { kept, outcome, died };
  }

  #trouble(now: number, began: number, progress: number, bytes: number): CoverageReason | undefined {
    const { progressSeconds = 30, totalSeconds = usualTotal, memory = 2 ** 30 } = this.#options;
    if (now - progress > progressSeconds * 1000) return "timeout_progress";
    if (now - began > totalSeconds(bytes) * 1000) return "timeout_total";
    return residentBytes(this.#process.pid) > memory ? "worker_oom" : undefined;
  }

  async #serve(message: FromChild, chunks: AsyncIterator<Uint8Array>, file: OpenFile): Promise<void> {
    if (message.kind === "pull") this.#send(await nextChunk(chunks));
    else if (message.kind === "seek")
      this.#send({ kind: "bytes", id: message.id, ...(await soughtBytes(file, message.start, message.length)) });
  }

  #send(message: ToChild): void {
    if (this.usable && this.#process.connected) this.#process.send(message, () => undefined); // a process that is gone is told by its exit
  }
}

function usualTotal(bytes: number): number {
  return 120 + bytes / 2 ** 20;
}

function readMessage({ source, request }: AssetWork, file: OpenFile): ToChild {
  const { uri, container, name, size, depth } = file;
  return {
    kind: "read",
    source,
    file: { uri, container, name, size, depth },
    canSeek: file.read !== undefined,
    limits: request.limits,
    minScore: request.minScore,
  };
}

async function nextChunk(chunks: AsyncIterator<Uint8Array>): Promise<ToChild> {
  try {
    const next = await chunks.next();
    return { kind: "chunk", chunk: next.done === true ? null : next.value };
  } catch (error) {
    return { kind: "chunk", chunk: null, fault: faultOf(error) };
  }
}

async function soughtBytes(
  file: OpenFile,
  start: number,
  length: number,
): Promise<{ bytes: Uint8Array | null; fault?: ReturnType<typeof faultOf> }> {
  try {
    return { bytes: (await file.read?.(start, length)) ?? null };
  } catch (error) {
    return { bytes: null, fault: faultOf(error) };
  }
}

/** Bytes of memory a process holds; 0 where the system does not tell: it is not Linux, or the process has just ended. */
function residentBytes(pid: number | undefined): number {
  try {
    return Number(readFileSync(`/proc/${pid}/statm`, "utf8").split(" ")[1]) * 4096;
  } catch {
    return 0;
  }
}
