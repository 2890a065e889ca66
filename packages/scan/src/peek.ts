/** A stream whose first bytes were looked at; `chunks` yields them again and then the rest. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: () => AsyncGenerator<Uint8Array>;
  /** Lets go of the stream when nobody wants the rest. */
  readonly close: () => Promise<void>;
}

/** Reads at least `length` bytes (less only at the end) from a stream without losing them. */
export async function peek(stream: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let seen = 0;
  let ended = false;
  let failure: { readonly error: unknown } | undefined;
  while (seen < length && !ended && failure === undefined) {
    try {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else {
        first.push(next.value);
        seen += next.value.length;
      }
    } catch (error) {
      failure = { error }; // told after what came before it was read
    }
  }
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      yield* first;
      if (failure !== undefined) throw failure.error;
      while (!ended) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  const close = async (): Promise<void> => void (await iterator.return?.());
  return { head: join(first, Math.min(seen, length)), chunks, close };
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array {
  if (chunks[0] !== undefined && chunks[0].length >= length) return chunks[0].subarray(0, length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    if (at >= length) break;
    const part = chunk.subarray(0, length - at);
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
