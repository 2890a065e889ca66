import type { Block, Embedded, Omission } from "@assay/spec";
import { Labels, isName, maxLabels } from "../block/labels.ts";
import { BlockWriter } from "../block/writer.ts";
import { BinaryCells } from "./rows-to-blocks.ts";

/** A value of a nested format: text, numbers, dates, bytes, lists, and objects of them. */
export type Nested = unknown;

const mostKeys = 256;
const deepest = 64;

/**
 * Makes blocks of records with values inside values. A column is a field by its name, what lies inside it by its path:
 * `$.address.city`, `$.phones[]`. Keys that are data share the path `*`.
 */
export class NestedWriter {
  readonly #labels = new Labels();
  readonly #byPath = new Map<string, number>();
  readonly #keys = new Map<string, Set<string>>();
  readonly #fields: { name: string; type: string }[] = [];
  readonly #writer: BlockWriter;
  readonly #binary: BinaryCells;
  #row = -1;

  constructor(firstRow = 0) {
    this.#row = firstRow - 1;
    this.#writer = new BlockWriter({
      word: "row",
      labels: this.#labels,
      source: () => undefined,
      firstRecord: firstRow,
      number: () => Math.max(0, this.#row),
    });
    this.#binary = new BinaryCells(this.#fields);
  }

  /** Blocks that are complete. */
  get ready(): Block[] {
    return this.#writer.ready.splice(0);
  }

  /** The row of this number, from 0, begins. */
  record(row = this.#row + 1): void {
    this.#row = row;
    this.#writer.record();
  }

  /** A column's value; what is itself a file is given as one. */
  async *column(name: string, value: Nested): AsyncGenerator<Embedded> {
    if (typeof value === "string") this.#writer.text(this.#label(name), value);
    else if (value !== null && value !== undefined) yield* this.#value(name, value, 0);
  }

  /** Whether a value is plain, so that it can be written at once by `plain`. */
  plain(name: string, value: Nested): boolean {
    if (value === null || value === undefined) return true;
    const text = textOf(value);
    if (text !== null) this.#writer.text(this.#label(name), text);
    return text !== null;
  }

  /** What is left, and what could not be told. */
  *end(): Generator<Block | Omission> {
    this.#writer.flush();
    yield* this.ready;
    yield* this.#binary.unknown();
  }

  async *#value(path: string, value: Nested, depth: number): AsyncGenerator<Embedded> {
    if (value === null || value === undefined || depth > deepest) return;
    const text = textOf(value);
    if (text !== null) this.#writer.text(this.#label(path), text);
    else if (value instanceof Uint8Array) yield* this.#binary.take(this.#writer, value, this.#label(path), this.#row);
    else if (isList(value)) for (const item of value) yield* this.#value(`${rooted(path)}[]`, item, depth + 1);
    else if (value instanceof Map) yield* this.#entries(path, value.entries(), depth);
    else if (typeof value === "object") yield* this.#entries(path, Object.entries(value), depth);
  }

  async *#entries(path: string, entries: Iterable<[unknown, unknown]>, depth: number): AsyncGenerator<Embedded> {
    for (const [key, item] of entries) {
      const name = textOf(key) ?? "";
      if (this.#isField(path, name)) yield* this.#value(`${rooted(path)}.${name}`, item, depth + 1);
      else {
        this.#writer.text(this.#label(`${rooted(path)}.*~`), name);
        yield* this.#value(`${rooted(path)}.*`, item, depth + 1);
      }
    }
  }

  // Names of fields are few and come again; keys that are data do not.
  #isField(path: string, key: string): boolean {
    let keys = this.#keys.get(path);
    if (keys === undefined) this.#keys.set(path, (keys = new Set()));
    if (keys.has(key)) return true;
    if (keys.size >= mostKeys || !isName(key)) return false;
    keys.add(key);
    this.#writer.text(this.#label(`${rooted(path)}.*~`), key);
    return true;
  }

  #label(path: string): number {
    const known = this.#byPath.get(path);
    if (known !== undefined) return known;
    if (this.#labels.size >= maxLabels) return maxLabels - 1;
    const name = this.#labels.size === maxLabels - 1 ? "$.*" : path;
    const label = this.#labels.add(name);
    this.#fields[label] = { name, type: "" };
    this.#byPath.set(path, label);
    return label;
  }
}

function rooted(path: string): string {
  return path.startsWith("$") ? path : `$.${path}`;
}

function isList(value: unknown): value is Iterable<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}

/** A plain value as text; null where it is none. */
export function textOf(value: unknown): string | null {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value)
        ? String(
            Number(value.toPrecision(15)) === value || Number.isInteger(value) ? value : Number(value.toPrecision(15)),
          )
        : "";
    case "bigint":
    case "boolean":
      return String(value);
    default:
      return value instanceof Date ? dateText(value) : null;
  }
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return "";
  const text = date.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, -14) : text;
}
