/** Archives up to this size are held in memory where they can only be streamed. */
const mostHeld = 64 << 20;

/** A stream's bytes where they are few, and the stream from its start in any case. */
export async function held(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly bytes: Uint8Array | null; readonly stream: () => AsyncIterable<Uint8Array> }> {
  const chunks: Uint8Array[] = [];
  const iterator = stream[Symbol.asyncIterator]();
  let size = 0;
  while (size <= mostHeld) {
    const next = await iterator.next();
    if (next.done === true) return { bytes: Buffer.concat(chunks, size), stream: () => replay(chunks) };
    chunks.push(next.value.slice());
    size += next.value.length;
  }
  return { bytes: null, stream: () => replay(chunks, iterator) };
}

async function* replay(chunks: readonly Uint8Array[], rest?: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
    if (rest === undefined) return;
    for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
  } finally {
    await rest?.return?.();
  }
}
