import { recognise, rowsToBlocks } from "@assay/formats";
import type { Readers } from "@assay/scan";

/** The readers of `@assay/formats` as the scan wants them. */
export const readers: Readers = {
  async recognise(head, name) {
    const found = recognise(head, name);
    return "reader" in found ? found.reader : found;
  },
  rows: rowsToBlocks,
};
