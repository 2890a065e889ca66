import type { Reason } from "@assay/spec";
import type { ColumnState } from "./column-state.ts";
import type { CustomPatterns } from "./custom.ts";
import type { BlockEvidence } from "./evidence.ts";
import { FieldScan } from "./field-scan.ts";
import type { LabelledCells } from "./labelled-cells.ts";
import { Matches } from "./matches.ts";
import type { Plan } from "./plan.ts";
import type { ScanBlock } from "./scan-block.ts";
import { Taker } from "./taker.ts";
import type { MatchVisitor } from "./taker.ts";
import { TextScan } from "./text-scan.ts";
import type { Walker } from "./walker.ts";

/** Scans one block after another. Holds bytes only while it does. */
export class BlockScanner {
  readonly #plan: Plan;
  readonly #matches: Matches;
  readonly #taker: Taker;
  readonly #places: number;

  constructor(
    plan: Plan,
    walker: Walker,
    cells: LabelledCells,
    custom: CustomPatterns | null,
    key: Uint8Array,
    places: number,
  ) {
    this.#plan = plan;
    this.#matches = new Matches(plan, walker, cells, custom);
    this.#taker = new Taker(plan, this.#matches.judge, key);
    this.#places = places;
  }

  /** Scans a block; `visitor` sees each match that stays, weak ones without context too. */
  scan(block: ScanBlock, visitor: MatchVisitor | null = null): BlockEvidence {
    const bytes = Buffer.from(block.bytes.buffer, block.bytes.byteOffset, block.bytes.byteLength);
    this.#matches.begin(bytes, block.core ?? { start: 0, end: bytes.length }, visitor !== null);
    this.#taker.begin(block, visitor);
    try {
      const { fields, ordinal } = block;
      if (fields === undefined)
        return { ordinal, ...new TextScan(this.#plan, this.#matches, this.#taker, this.#places).scan(block, bytes) };
      return { ordinal, ...new FieldScan(this.#plan, this.#matches, this.#taker, this.#places, block).scan(fields) };
    } finally {
      this.#matches.end();
      this.#taker.end();
    }
  }

  /** The reasons of a match a visitor sees. */
  explain(at: number, column: ColumnState | null): readonly Reason[] {
    return this.#matches.judge.reasons(at, column);
  }
}
