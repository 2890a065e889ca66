import { sqlWord } from "./words.ts";
import type { SqlWord } from "./words.ts";

/** What the beginning of a statement tells. */
export type Head =
  | {
      readonly kind: "insert" | "copy";
      readonly table: string;
      readonly columns: readonly string[];
      readonly length: number;
    }
  | { readonly kind: "create"; readonly table: string; readonly columns: readonly string[] }
  | { readonly kind: "other" };

/** Bytes of a statement that are looked at for its beginning. */
export const headReach = 65_536;

const other: Head = { kind: "other" };

/** Reads the beginning of a statement. Of an INSERT or COPY `length` is how many bytes stand before its rows. */
export function statementHead(text: string): Head {
  const beginning = new Beginning(text);
  const verb = beginning.verb();
  if (verb === "INSERT" || verb === "REPLACE") return beginning.insert();
  if (verb === "COPY") return beginning.copy();
  return verb === "CREATE" ? beginning.create() : other;
}

const modifiers = new Set([
  "LOW_PRIORITY",
  "DELAYED",
  "HIGH_PRIORITY",
  "IGNORE",
  "OR",
  "ROLLBACK",
  "ABORT",
  "FAIL",
  "INTO",
  "OVERWRITE",
]);
const kinds = new Set(["GLOBAL", "LOCAL", "TEMPORARY", "TEMP", "UNLOGGED", "EXTERNAL", "FOREIGN", "OR", "REPLACE"]);

class Beginning {
  readonly #text: string;
  #word: SqlWord | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  verb(): string {
    this.#next();
    return this.#upper();
  }

  // INSERT [IGNORE …] [INTO] table [(columns)] [OVERRIDING … VALUE] VALUES (
  insert(): Head {
    this.#next();
    while (modifiers.has(this.#upper()) || this.#upper() === "REPLACE") this.#next();
    const table = this.#table();
    const columns = this.#list();
    while (
      this.#word !== null &&
      ["OVERRIDING", "SYSTEM", "USER", "VALUE"].includes(this.#upper()) &&
      !this.#isBeforeRows()
    )
      this.#next();
    if (table === "" || columns === null || !this.#isBeforeRows()) return other;
    return { kind: "insert", table, columns, length: Buffer.byteLength(this.#text.slice(0, this.#word?.end)) };
  }

  // COPY table [(columns)] FROM stdin […]; and the rows from the next line on.
  copy(): Head {
    this.#next();
    const table = this.#table();
    const columns = this.#list();
    if (table === "" || columns === null || this.#upper() !== "FROM") return other;
    this.#next();
    const end = this.#text.indexOf("\n", this.#text.indexOf(";", this.#word?.end ?? 0));
    if (this.#upper() !== "STDIN" || end === -1) return other;
    return { kind: "copy", table, columns, length: Buffer.byteLength(this.#text.slice(0, end + 1)) };
  }

  // CREATE [TEMPORARY …] TABLE [IF NOT EXISTS] table (column type …, …)
  create(): Head {
    this.#next();
    while (kinds.has(this.#upper())) this.#next();
    if (this.#upper() !== "TABLE") return other;
    this.#next();
    while (["IF", "NOT", "EXISTS"].includes(this.#upper())) this.#next();
    const table = this.#table();
    if (table === "" || this.#word?.text !== "(") return other;
    return { kind: "create", table, columns: declared(this.#text, this.#word.end) };
  }

  #next(): void {
    this.#word = sqlWord(this.#text, this.#word?.end ?? 0);
  }

  #is(mark: string): boolean {
    return this.#word?.text === mark;
  }

  #upper(): string {
    return this.#word?.text.toUpperCase() ?? "";
  }

  // The last part of a name such as `schema.table`; empty where no name stands.
  #table(): string {
    let name = "";
    while (this.#word?.isName === true) {
      name = this.#word.text;
      this.#next();
      if (this.#word?.text !== ".") break;
      this.#next();
    }
    return name;
  }

  // Names in brackets; none where no bracket stands, null where something else is in them.
  #list(): readonly string[] | null {
    const names: string[] = [];
    if (!this.#is("(")) return names;
    for (this.#next(); this.#word !== null && !this.#is(")"); this.#next()) {
      if (this.#word.isName) names.push(this.#word.text);
      else if (!this.#is(",")) return null;
    }
    if (this.#word === null) return null;
    this.#next();
    return names;
  }

  // VALUES, with a row after it.
  #isBeforeRows(): boolean {
    const isWord = this.#upper() === "VALUES" || this.#upper() === "VALUE";
    return isWord && sqlWord(this.#text, this.#word?.end ?? 0)?.text === "(";
  }
}

const constraints = new Set([
  "PRIMARY",
  "UNIQUE",
  "KEY",
  "INDEX",
  "CONSTRAINT",
  "FOREIGN",
  "CHECK",
  "EXCLUDE",
  "FULLTEXT",
  "SPATIAL",
  "LIKE",
  "PERIOD",
]);

// The first word of each definition, up to the bracket that closes the list.
function declared(text: string, from: number): string[] {
  const columns: string[] = [];
  let depth = 0;
  let isFirst = true;
  for (let word = sqlWord(text, from); word !== null; word = sqlWord(text, word.end)) {
    const mark: string = word.text;
    if (mark === "'" && !word.isName) word = { ...word, end: stringEnd(text, word.end) };
    else if (isFirst && word.isName && (text[word.start] !== word.text[0] || !constraints.has(word.text.toUpperCase())))
      columns.push(word.text);
    else if (mark === "(") depth++;
    else if (mark === ")" && depth-- === 0) return columns;
    isFirst = mark === "," && depth === 0;
  }
  return columns;
}

function stringEnd(text: string, from: number): number {
  const end = text.indexOf("'", from);
  return end === -1 ? text.length : end + 1;
}
