import { isName } from "../block/labels.ts";
import type { HeadText } from "../head-text.ts";
import { isHeading } from "./heading.ts";

/** How a table is written as text. */
export interface Dialect {
  /** Byte between cells. */
  readonly delimiter: number;
  /** Byte around cells that hold delimiters or line ends. */
  readonly quote: number;
  /** Whether a backslash before a quote makes it part of the cell. */
  readonly escaped: boolean;
  /** Lines before the table: titles, notes, `sep=;`. */
  readonly preamble: number;
  /** Names of the columns where the first row holds them. */
  readonly header: readonly string[] | null;
  /** Cells in most rows. */
  readonly columns: number;
  /** How alike the rows are, 0..1. */
  readonly likeness: number;
  /** Rows seen in the sample. */
  readonly rows: number;
  /** Share of delimiters that a space follows, as commas in prose have it. */
  readonly spaced: number;
}

// What files in the wild use, the commonest first, which wins a draw. 0x1f is ASCII's own unit separator.
const delimiters = [",", "\t", ";", "|", "\x1f", "\x01", "^", "~", ":"];

const sampleRows = 200;

/** The dialect that makes the sample most like a table; null where none makes two columns. */
export function dialectOf(sample: HeadText): Dialect | null {
  const declared = /^sep=(.)\r?\n/.exec(sample.text)?.[1];
  const quote = quoteOf(sample.text);
  let best: Dialect | null = null;
  for (const delimiter of declared === undefined ? delimiters : [declared]) {
    if (!sample.text.includes(delimiter)) continue;
    const found = tried(sample, delimiter, quote, declared === undefined ? 0 : 1);
    if (found !== null && (best === null || weight(found) > weight(best))) best = found;
  }
  return best;
}

/** A table of one column, for files whose name says CSV. */
export function singleColumn(sample: HeadText): Dialect {
  const quote = quoteOf(sample.text);
  const rows = splitRows(sample, ",", quote);
  const header = rows.length > 0 ? headerOf(rows, 1) : null;
  return {
    delimiter: 0x2c,
    quote: quote.charCodeAt(0),
    escaped: false,
    preamble: 0,
    header,
    columns: 1,
    likeness: 0,
    rows: rows.length,
    spaced: 0,
  };
}

function weight({ likeness, columns }: Dialect): number {
  return likeness * (1 + Math.log2(Math.min(columns, 64)) / 8);
}

function tried(sample: HeadText, delimiter: string, quote: string, declaredLines: number): Dialect | null {
  const rows = splitRows(sample, delimiter, quote).slice(declaredLines);
  const columns = commonest(rows);
  if (columns < 2) return null;
  const first = rows.findIndex((row) => row.cells.length === columns);
  const table = rows.slice(first);
  const alike = table.filter((row) => row.cells.length === columns).length;
  return {
    delimiter: delimiter.charCodeAt(0),
    quote: quote.charCodeAt(0),
    escaped: isEscaped(sample.text, delimiter, quote),
    preamble: rows[first]?.line ?? 0,
    header: headerOf(table, columns),
    columns,
    likeness: (alike / table.length) * (first <= 20 ? 1 : 0.5),
    rows: table.length,
    spaced: (sample.text.split(`${delimiter} `).length - 1) / (sample.text.split(delimiter).length - 1),
  };
}

// A backslash stands before quotes inside cells, and none is doubled. Before the quote that closes it is only a backslash.
function isEscaped(text: string, delimiter: string, quote: string): boolean {
  if (text.includes(quote + quote)) return false;
  for (let at = text.indexOf(`\\${quote}`); at !== -1; at = text.indexOf(`\\${quote}`, at + 2)) {
    if (![delimiter, "\n", "\r", undefined].includes(text[at + 2])) return true;
  }
  return false;
}

// Single quotes only where they open and close cells and double quotes do not: they are apostrophes elsewhere.
function quoteOf(text: string): string {
  const single = text.match(/(?:^|[,;|\t])'[^'\n]*'(?=[,;|\t\r\n]|$)/gm)?.length ?? 0;
  const double = text.match(/(?:^|[,;|\t])"/gm)?.length ?? 0;
  return single > 2 && double === 0 ? "'" : '"';
}

interface SampleRow {
  readonly cells: readonly string[];
  /** Number of its line, from 0. */
  readonly line: number;
}

// A plain splitter for the sample: what it gets wrong in odd rows does not matter to what most rows are like.
function splitRows({ text, complete }: HeadText, delimiter: string, quote: string): SampleRow[] {
  const rows: SampleRow[] = [];
  const state = { at: 0, line: 0 };
  while (state.at < text.length && rows.length < sampleRows) {
    const { line } = state;
    const cells = splitRow(text, state, delimiter, quote);
    if (state.at >= text.length && !complete && rows.length > 0) break;
    if (cells.length > 1 || cells[0] !== "") rows.push({ cells, line });
  }
  return rows;
}

function splitRow(text: string, state: { at: number; line: number }, delimiter: string, quote: string): string[] {
  const cells: string[] = [];
  for (;;) {
    const quoted = text[state.at] === quote ? closedCell(text, state.at, delimiter, quote) : null;
    const end = quoted === null ? plainEnd(text, state.at, delimiter) : quoted.end;
    const raw = quoted === null ? text.slice(state.at, end) : quoted.cell;
    cells.push(raw.trim());
    for (let at = state.at; at < end; at++) if (text[at] === "\n") state.line++;
    state.at = end + 1;
    if (text[end] === delimiter) continue;
    if (text[end] === "\r" && text[end + 1] === "\n") state.at++;
    state.line++;
    return cells;
  }
}

const longestSampleCell = 4096;

function closedCell(text: string, at: number, delimiter: string, quote: string): { cell: string; end: number } | null {
  let close = at;
  for (;;) {
    close = text.indexOf(quote, close + 1);
    if (close === -1 || close - at > longestSampleCell) return null;
    const next = text[close + 1];
    if (next === quote) close++;
    else if (next === undefined || next === delimiter || next === "\n" || next === "\r") break;
  }
  return { cell: text.slice(at + 1, close).replaceAll(quote + quote, quote), end: close + 1 };
}

function plainEnd(text: string, at: number, delimiter: string): number {
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n" && text[end] !== "\r") end++;
  return end;
}

function commonest(rows: readonly SampleRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let best = 0;
  for (const [columns, count] of counts) {
    const known = counts.get(best) ?? 0;
    if (columns > 1 && (count > known || (count === known && columns > best))) best = columns;
  }
  return best;
}

function headerOf(table: readonly SampleRow[], columns: number): readonly string[] | null {
  const [first, ...body] = table;
  if (first === undefined) return null;
  const cells = first.cells.slice(0, Math.max(columns, first.cells.length));
  return isHeading(
    cells,
    body.map((row) => row.cells),
  )
    ? cells.map((cell) => (isName(cell) ? cell : ""))
    : null;
}
