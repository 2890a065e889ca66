/**
 * A stretch of a stream held in memory. It is refilled to lengths that its reader asks for and so sees the same bytes
 * however they arrived; readers built on it cannot depend on chunks. A failing stream is an end with a `failure`, so that
 * what came before is read first; `finish` throws it.
 */
export class ByteWindow {
  /** The buffer; only `start` to `end` is content, and up to `keep` bytes before `start`. */
  bytes: Uint8Array = new Uint8Array(0);
  /** First byte not yet taken. */
  start = 0;
  /** One past the last byte held. */
  end = 0;
  /** Offset in the stream of `bytes[0]`. */
  base: number;
  /** Whether the stream holds no more than is held here. */
  ended = false;
  readonly #chunks: AsyncIterator<Uint8Array>;
  readonly #signal: AbortSignal | undefined;
  #pending: Uint8Array = new Uint8Array(0);
  #failure: { readonly error: unknown } | undefined;

  /** `base` is the offset by which the first byte is called. */
  constructor(stream: AsyncIterable<Uint8Array>, signal?: AbortSignal, base = 0) {
    this.#chunks = stream[Symbol.asyncIterator]();
    this.#signal = signal;
    this.base = base;
  }

  /** Offset in the stream of the first byte not yet taken. */
  get offset(): number {
    return this.base + this.start;
  }

  /** Bytes held and not yet taken. */
  get length(): number {
    return this.end - this.start;
  }

  /** Holds exactly `count` bytes from `start` on (more if it did before), fewer only at the end. Keeps `keep` bytes before it. */
  async fill(count: number, keep = 0): Promise<void> {
    if (this.length >= count || this.ended) return;
    this.#makeRoom(count, Math.min(keep, this.start));
    while (this.length < count) {
      if (this.#pending.length === 0 && !(await this.#pull())) return;
      this.#take(count - this.length);
    }
  }

  /** Throws what the stream failed with, if it did. */
  finish(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Whether the stream failed rather than ended. */
  get failed(): boolean {
    return this.#failure !== undefined;
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    if (!this.ended) await this.#chunks.return?.();
  }

  async #pull(): Promise<boolean> {
    this.#signal?.throwIfAborted();
    try {
      const next = await this.#chunks.next();
      if (next.done !== true) {
        this.#pending = next.value;
        return true;
      }
    } catch (error) {
      this.#signal?.throwIfAborted();
      this.#failure = { error };
    }
    this.ended = true;
    return false;
  }

  #take(count: number): void {
    const part = this.#pending.length > count ? this.#pending.subarray(0, count) : this.#pending;
    if (this.end + part.length > this.bytes.length) this.#grow(this.end + part.length);
    this.bytes.set(part, this.end);
    this.end += part.length;
    this.#pending = this.#pending.subarray(part.length);
  }

  // Moves what is held to the front when the buffer could not take `count` bytes after it. Where that is much, there must be
  // room for as much again, so that many small steps do not move it each time.
  #makeRoom(count: number, keep: number): void {
    const from = this.start - keep;
    if (from === 0 || this.start + count <= this.bytes.length) return;
    const held = this.end - from;
    if (held > little && this.bytes.length < 2 * (keep + count)) this.#move(new Uint8Array(2 * (keep + count)), from);
    else this.bytes.copyWithin(0, from, this.end);
    this.base += from;
    this.start -= from;
    this.end -= from;
  }

  #move(into: Uint8Array, from: number): void {
    into.set(this.bytes.subarray(from, this.end));
    this.bytes = into;
  }

  #grow(needed: number): void {
    this.#move(new Uint8Array(Math.max(needed, this.bytes.length * 2, 4096)), 0);
  }
}

// What may be moved at each step.
const little = 65_536;
