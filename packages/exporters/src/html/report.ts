import type { Language, StoredRun } from "@assay/spec";
import type { Figures } from "../figures.ts";
import type { Messages } from "../messages.ts";
import type { Overview } from "../overview.ts";

/** What each section of the report is made from. */
export interface Report {
  readonly run: StoredRun;
  readonly overview: Overview;
  readonly messages: Messages;
  readonly figures: Figures;
  readonly language: Language;
}

/** A section, in pieces. */
export type Section = AsyncIterable<string> | Iterable<string>;
