import type { FormatInput, FormatItem } from "@assay/spec";
import { fault } from "../faults.ts";

/* oxlint-disable require-await, require-yield -- there is nothing to wait for or to give */

/** Tells that the document is encrypted. */
export async function* read({ name }: FormatInput): AsyncGenerator<FormatItem> {
  throw fault("encrypted", name, "It was saved with a password; the package inside is encrypted.");
}
