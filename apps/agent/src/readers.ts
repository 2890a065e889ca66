import { recognise, rowsToBlocks } from "@assay/formats";
import type { Readers } from "@assay/scan";

/** The readers of `@assay/formats` as the scan wants them. */
export const readers: Readers = {
  recognise: async (head, name) => recognise(head, name),
  rows: (content, signal) => rowsToBlocks(content, signal),
};
