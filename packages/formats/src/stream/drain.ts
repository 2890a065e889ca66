/** Hands a stream on so that leaving it early does not end it: its rest is for whoever goes on after it. */
export async function* shared(stream: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let next = await stream.next(); next.done !== true; next = await stream.next()) yield next.value;
}

/** Reads what is left of a stream, for its end. */
export async function drain(stream: AsyncGenerator<Uint8Array>): Promise<void> {
  let next = await stream.next();
  while (next.done !== true) next = await stream.next();
}
