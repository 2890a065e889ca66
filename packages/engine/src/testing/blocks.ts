import type { ScanBlock } from "../scan-block.ts";

/** A block of free text. */
export function textBlock(text: string, parts: Partial<ScanBlock> = {}): ScanBlock {
  return { bytes: Buffer.from(text), labels: [], firstRecord: 0, ordinal: 0, ...parts };
}

/** A block of rows, one cell after another, as the reader of a CSV file would make it. */
export function tableBlock(
  labels: readonly string[],
  rows: readonly (readonly string[])[],
  parts: Partial<ScanBlock> = {},
): ScanBlock {
  const chunks: Buffer[] = [];
  const fields: number[] = [];
  const records: number[] = [];
  let at = 0;
  for (const row of rows) {
    records.push(at);
    row.forEach((cell, label) => {
      const bytes = Buffer.from(`${cell},`);
      fields.push(at, at + bytes.length - 1, label);
      chunks.push(bytes);
      at += bytes.length;
    });
  }
  return {
    bytes: Buffer.concat(chunks),
    fields: Uint32Array.from(fields),
    records: Uint32Array.from(records),
    labels,
    firstRecord: 0,
    ordinal: 0,
    ...parts,
  };
}
