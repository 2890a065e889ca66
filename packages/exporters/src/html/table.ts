import { markup } from "./markup.ts";
import type { Markup, Part } from "./markup.ts";

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Numbers are set right and sorted by value. */
  readonly kind?: "number" | "text";
}

/** A cell; `sort` where it sorts by something else than its text. */
export type Cell = Part | { readonly show: Part; readonly sort: string | number };

/** A table. */
export interface TableParts {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** Few short columns: not drawn across the whole page. */
  readonly narrow?: true;
  /** Said in place of a table without rows. */
  readonly none: string;
  /** The first cell of a row is its heading. */
  readonly rows: AsyncIterable<readonly Cell[]> | Iterable<readonly Cell[]>;
}

/** A table row by row; on paper and without script it is in the order given, with script its headings sort it. */
export async function* table(parts: TableParts): AsyncIterable<string> {
  let head: Markup | undefined;
  for await (const row of parts.rows) {
    if (head === undefined) yield (head = tableHead(parts)).text;
    yield markup`<tr>${row.map((cell, at) => bodyCell(cell, parts.columns[at], at === 0))}</tr>\n`.text;
  }
  yield head === undefined ? markup`<p>${parts.none}</p>\n`.text : "</tbody></table></div>\n";
}

function tableHead({ caption, columns, narrow }: TableParts): Markup {
  return markup`<div class="scroll${narrow === true ? " narrow" : ""}" role="region" aria-label="${caption}" tabindex="0"><table class="sortable">
<caption>${caption}</caption>
<thead><tr>${columns.map(headCell)}</tr></thead><tbody>
`;
}

function headCell({ title, kind = "text" }: Column): Markup {
  return markup`<th scope="col" class="${kind}">${title}</th>`;
}

function bodyCell(cell: Cell, column: Column | undefined, isHeading: boolean): Markup {
  const { show, sort } = isSorted(cell) ? cell : { show: cell, sort: undefined };
  const kind = column?.kind ?? "text";
  const key = sort === undefined ? "" : markup` data-sort="${sort}"`;
  return isHeading
    ? markup`<th scope="row" class="${kind}"${key}>${show}</th>`
    : markup`<td class="${kind}"${key}>${show}</td>`;
}

function isSorted(cell: Cell): cell is { readonly show: Part; readonly sort: string | number } {
  return typeof cell === "object" && "sort" in cell;
}
