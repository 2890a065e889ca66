import { AssayError, reasonOf } from "@assay/spec";
import { findingsOf } from "../asset-work.ts";
import { Budget } from "../budget.ts";
import { noProgress } from "../limits.ts";
import type { AssetWork, OpenFile, ScanParts } from "../parts.ts";
import { readFile } from "../read-file.ts";
import type { Fault, FromChild, Kept, ToChild } from "./protocol.ts";

/** The parts a parser process has: no store, no connector. */
export type ParserParts = Pick<ScanParts, "readers" | "scanner" | "createTally" | "detectors">;

/** A channel to the process that started this one. */
export interface Channel {
  send(message: FromChild): void;
  onMessage(listener: (message: ToChild) => void): void;
}

/** Milliseconds between two reports of what was found so far. */
const reportEvery = 1000;

/** The loop of a parser process: one file at a time, its bytes asked for over the channel, its findings told at the end. */
export function serveParser(channel: Channel, parts: ParserParts): void {
  const feed = new Feed(channel);
  channel.onMessage((message) => {
    if (message.kind === "read") void readOne(channel, parts, feed, message);
    else feed.take(message);
  });
  channel.send({ kind: "ready" });
}

async function readOne(
  channel: Channel,
  parts: ParserParts,
  feed: Feed,
  message: Extract<ToChild, { kind: "read" }>,
): Promise<void> {
  const work = workOf(parts, message);
  const timer = setInterval(() => channel.send({ kind: "sofar", kept: keptOf(work) }), reportEvery);
  const file: OpenFile = {
    ...message.file,
    stream: () => feed.stream(),
    ...(message.canSeek ? { read: (start: number, length: number) => feed.seek(start, length) } : {}),
  };
  try {
    const outcome = await readFile(work, file);
    channel.send({ kind: "done", kept: keptOf(work), outcome });
  } finally {
    clearInterval(timer);
  }
}

function workOf(parts: ParserParts, { source, limits, minScore }: Extract<ToChild, { kind: "read" }>): AssetWork {
  const request = { source, limits, minScore, signal: new AbortController().signal, progress: noProgress() };
  return {
    parts,
    request,
    source,
    budget: new Budget({}),
    taken: 0,
    unpacked: 0,
    coverage: [],
    findings: [],
    combinations: [],
    open: [],
  };
}

/** What ended and, of files still open, what was found so far. */
function keptOf(work: AssetWork): Kept {
  const open = work.open.map(({ uri, tally }) => findingsOf(work, uri, tally));
  return {
    coverage: work.coverage,
    findings: [...work.findings, ...open.flatMap(({ findings }) => findings)],
    combinations: [...work.combinations, ...open.flatMap(({ combinations }) => combinations)],
    unpacked: work.unpacked,
  };
}

/** The file's bytes, asked for over the channel. */
class Feed {
  readonly #channel: Channel;
  #pulled: ((message: Extract<ToChild, { kind: "chunk" }>) => void) | undefined;
  readonly #sought = new Map<number, (message: Extract<ToChild, { kind: "bytes" }>) => void>();
  #nextId = 0;

  constructor(channel: Channel) {
    this.#channel = channel;
  }

  take(message: Extract<ToChild, { kind: "chunk" | "bytes" }>): void {
    if (message.kind === "chunk") return this.#pulled?.(message);
    this.#sought.get(message.id)?.(message);
    this.#sought.delete(message.id);
  }

  async *stream(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const { chunk, fault } = await new Promise<Extract<ToChild, { kind: "chunk" }>>((resolve) => {
        this.#pulled = resolve;
        this.#channel.send({ kind: "pull" });
      });
      if (fault !== undefined) throw errorOf(fault);
      if (chunk === null) return;
      yield chunk;
    }
  }

  async seek(start: number, length: number): Promise<Uint8Array> {
    const id = this.#nextId++;
    const { bytes, fault } = await new Promise<Extract<ToChild, { kind: "bytes" }>>((resolve) => {
      this.#sought.set(id, resolve);
      this.#channel.send({ kind: "seek", id, start, length });
    });
    if (fault !== undefined) throw errorOf(fault);
    return bytes ?? new Uint8Array();
  }
}

function errorOf({ code, message, reason }: Fault): AssayError {
  return new AssayError(code, message, reason === null ? {} : { reason });
}

/** An error as it may cross to another process: an unexpected one by its kind only, since its message might quote data. */
export function faultOf(error: unknown): Fault {
  if (error instanceof AssayError) return { code: error.code, message: error.message, reason: reasonOf(error) };
  return {
    code: "scan/internal",
    message: `An unexpected ${error instanceof Error ? error.name : "fault"} stopped the reading.`,
    reason: "internal",
  };
}
