import type { AsyncBuffer, ColumnMetaData } from "hyparquet";

/** A file of which some stretches are at hand, so that they are read once. */
export class SpannedFile implements AsyncBuffer {
  readonly byteLength: number;
  readonly #file: AsyncBuffer;
  #spans: { readonly start: number; readonly end: number; readonly bytes: ArrayBuffer }[] = [];

  constructor(file: AsyncBuffer) {
    this.#file = file;
    this.byteLength = file.byteLength;
  }

  /** Reads these column chunks; what was held before is let go. */
  async hold(chunks: readonly ColumnMetaData[]): Promise<void> {
    this.#spans = [];
    const merged: { start: number; end: number }[] = [];
    for (const range of chunks.map(rangeOf).sort((one, other) => one.start - other.start)) {
      const last = merged.at(-1);
      if (last !== undefined && range.start <= last.end + gap) last.end = Math.max(last.end, range.end);
      else merged.push({ ...range });
    }
    for (const { start, end } of merged) this.#spans.push({ start, end, bytes: await this.#file.slice(start, end) });
  }

  /** The bytes of a column chunk that is held. */
  chunk(meta: ColumnMetaData): Uint8Array {
    const { start, end } = rangeOf(meta);
    const span = this.#spans.find((held) => held.start <= start && end <= held.end);
    return span === undefined ? new Uint8Array(0) : new Uint8Array(span.bytes, start - span.start, end - start);
  }

  slice(start: number, end = this.byteLength): ArrayBuffer | Promise<ArrayBuffer> {
    const span = this.#spans.find((held) => held.start <= start && end <= held.end);
    return span === undefined ? this.#file.slice(start, end) : span.bytes.slice(start - span.start, end - span.start);
  }
}

const gap = 65_536;

// As the decoder takes it: from the dictionary where there is one.
function rangeOf({
  dictionary_page_offset: dictionary,
  data_page_offset: data,
  total_compressed_size: size,
}: ColumnMetaData): { start: number; end: number } {
  const start = Number(dictionary !== undefined && dictionary !== 0n ? dictionary : data);
  return { start, end: start + Number(size) };
}
