import type { Tally } from "@assay/engine";
import type { Block } from "@assay/spec";
import type { BlockScanner } from "./parts.ts";
import type { ClusterCounter } from "./sampling/cluster-counter.ts";

/**
 * Takes the blocks of one asset to the scanner, several at once, and their evidence to the tally. `push` waits when enough
 * are under way: a pull loop, so memory stays bounded. The tally does not mind the order.
 */
export class BlockPipe {
  readonly #scanner: BlockScanner;
  readonly #tally: Tally;
  readonly #asset: string;
  readonly #counter: ClusterCounter | undefined;
  readonly #underWay = new Set<Promise<void>>();
  #ordinal = 0;
  #records = 0;
  #structured = false;
  #failure: { readonly error: unknown } | undefined;

  /** `asset` is the uri the blocks belong to: records that name nobody are people of it. */
  constructor(scanner: BlockScanner, tally: Tally, asset: string, counter?: ClusterCounter) {
    this.#scanner = scanner;
    this.#tally = tally;
    this.#asset = asset;
    this.#counter = counter;
  }

  /** Blocks taken so far. */
  get blocks(): number {
    return this.#ordinal;
  }

  /** Records that the last block added. */
  lastRecords = 0;

  /** Records seen, null where the blocks had no fields. */
  get records(): number | null {
    return this.#structured ? this.#records : null;
  }

  async push(block: Block): Promise<void> {
    this.#count(block);
    const work = this.#scan(block, this.#ordinal++);
    this.#underWay.add(work);
    void work.finally(() => this.#underWay.delete(work));
    while (this.#underWay.size >= this.#scanner.inFlight) await Promise.race(this.#underWay);
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  /** Resolves when every block is in the tally. */
  async drain(): Promise<void> {
    await Promise.all(this.#underWay);
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  async #scan(block: Block, ordinal: number): Promise<void> {
    try {
      const evidence = await this.#scanner.scan({ ...block, ordinal, asset: this.#asset });
      this.#counter?.add(block, evidence);
      this.#tally.add(evidence, block.labels, (span) => block.locate(span));
    } catch (error) {
      this.#failure ??= { error };
    }
  }

  #count({ fields, records, firstRecord }: Block): void {
    if (fields !== undefined) this.#structured = true;
    this.lastRecords = 0;
    if (records === undefined) return;
    const continues = records.length === 0 || records[0] !== 0;
    const before = this.#records;
    this.#records = Math.max(this.#records, firstRecord + records.length + (continues ? 1 : 0));
    this.lastRecords = fields === undefined ? 0 : this.#records - before;
  }
}
