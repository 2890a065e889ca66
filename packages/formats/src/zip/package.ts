import type { Embedded, FormatInput } from "@assay/spec";
import { boundedStream } from "../stream/bounded.ts";
import { directoryOf } from "./directory.ts";
import type { Archive } from "./directory.ts";
import type { ZipEntry } from "./entry.ts";
import { unpacked, unreadable } from "./member.ts";
import { overlapping } from "./overlap.ts";
import { atHand, packedBytes } from "./read.ts";

/** A zip archive whose members are the parts of one document. */
export interface ZipPackage {
  /** Names of all parts, in the archive's order. */
  readonly names: readonly string[];
  /** The part's name as stored, found whatever its case and with or without a leading slash; undefined where there is none. */
  find(name: string): string | undefined;
  /** A part's content within the limits; nothing is read until it is pulled. */
  stream(name: string): AsyncIterable<Uint8Array>;
  /** Why a part cannot be read; undefined where it can. */
  unread(name: string): Embedded["unread"] | undefined;
  /** The part as a file of its own. */
  embedded(name: string): Embedded;
}

/** A package, or, where the archive's list of members is missing, the input for reading it as it streams by. */
export type OpenedPackage =
  | { readonly parts: ZipPackage; readonly isCut: boolean }
  | { readonly parts: null; readonly input: FormatInput };

/** Opens a document that is a zip archive. */
export async function openPackage(input: FormatInput): Promise<OpenedPackage> {
  const { archive, stream } = await atHand(input);
  const directory = archive === null ? null : await directoryOf(archive, input.limits.members);
  if (archive === null || directory === null) return { parts: null, input: { ...input, stream } };
  return { parts: new Parts(input, archive, directory.entries), isCut: directory.isCut };
}

class Parts implements ZipPackage {
  readonly names: readonly string[];
  readonly #input: FormatInput;
  readonly #archive: Archive;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #overlaps: ReadonlySet<ZipEntry>;
  readonly #keys = new Map<string, string>();
  // Bytes unpacked of all parts together.
  #taken = 0;

  constructor(input: FormatInput, archive: Archive, entries: readonly ZipEntry[]) {
    this.#input = input;
    this.#archive = archive;
    this.#overlaps = overlapping(entries);
    for (const entry of entries) {
      if (entry.name.endsWith("/") && entry.size === 0) continue;
      if (this.#entries.has(entry.name)) continue;
      this.#entries.set(entry.name, entry);
      this.#keys.set(keyOf(entry.name), entry.name);
    }
    this.names = [...this.#entries.keys()];
  }

  find(name: string): string | undefined {
    return this.#keys.get(keyOf(name));
  }

  unread(name: string): Embedded["unread"] | undefined {
    const entry = this.#entries.get(name);
    if (entry === undefined) return { status: "failed", reason: "malformed", detail: "The package has no such part." };
    if (this.#overlaps.has(entry))
      return {
        status: "failed",
        reason: "malformed",
        detail: "It shares bytes with another part, as decompression bombs do.",
      };
    return unreadable(entry);
  }

  async *stream(name: string): AsyncGenerator<Uint8Array> {
    const entry = this.#entries.get(name);
    if (entry === undefined || this.unread(name) !== undefined) return;
    const { limits, signal } = this.#input;
    const bytes = Math.min(limits.bytes, limits.totalBytes - this.#taken);
    const content = unpacked(entry, packedBytes(this.#archive, entry), signal);
    for await (const chunk of boundedStream(content, {
      name: this.#input.name,
      limits: { bytes, ratio: limits.ratio },
      packed: () => entry.packed,
    })) {
      this.#taken += chunk.length;
      yield chunk;
    }
  }

  embedded(name: string): Embedded {
    const unread = this.unread(name);
    const size = this.#entries.get(name)?.size ?? null;
    return unread === undefined
      ? { kind: "embedded", name, size, stream: () => this.stream(name) }
      : { kind: "embedded", name, size, unread };
  }
}

function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "").toLowerCase();
}
