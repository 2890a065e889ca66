import type { FormatInput, FormatItem, FormatReader } from "@assay/spec";

/** What reading a file gives: its blocks, members and omissions, in order. */
export type Read = (input: FormatInput) => AsyncIterable<FormatItem>;

/** A row of the registry: what is known of a format before its parser is loaded. */
export interface Format extends FormatReader {
  /** Its name for people. */
  readonly name: string;
  /** Endings its files have, without the dot. */
  readonly extensions: readonly string[];
  /** What its values are located to: `line`, `row and column`; `member` for containers. */
  readonly locatedTo: string;
}

/** A row as written: the parser is a module that is loaded when the first such file is met. */
export type FormatRow = Omit<Format, "read"> & { readonly load: () => Promise<{ readonly read: Read }> };

/** Makes a registry row a reader. */
export function format({ load, ...row }: FormatRow): Format {
  return {
    ...row,
    async *read(input) {
      const { read } = await load();
      yield* read(input);
    },
  };
}

/** Whether a name ends in one of the endings, whatever their case. */
export function hasExtension(name: string, extensions: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return extensions.some((extension) => lower.endsWith(`.${extension}`));
}

/** Whether bytes stand at an offset. */
export function hasBytes(head: Uint8Array, bytes: readonly number[], offset = 0): boolean {
  return head.length >= offset + bytes.length && bytes.every((byte, at) => head[offset + at] === byte);
}
