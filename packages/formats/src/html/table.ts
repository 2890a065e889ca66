/** The most columns of a table that have headings. */
const mostColumns = 1024;

/**
 * What is known of a table while it is read: its headings, from a first row of `th` cells, or the `th` before a cell in its
 * row. A cell under a heading is a value of a field; other cells are text.
 */
export class HtmlTable {
  #headings: readonly string[] = [];
  #row: string[] = [];
  #column = 0;
  #span = 1;
  #values = 0;
  #rowHeading = "";
  #heading: string | null = null;

  /** A row begins. */
  beginRow(): void {
    this.endRow();
  }

  /** A row ends: one of headings alone names the columns of the rows after it. */
  endRow(): void {
    this.endCell();
    if (this.#values === 0 && new Set(this.#row).size >= 2) this.#headings = this.#row;
    this.#row = [];
    this.#column = this.#values = 0;
    this.#rowHeading = "";
  }

  /** A cell begins; returns the name over it, where there is one. */
  beginCell(isHeading: boolean): string | undefined {
    this.endCell();
    this.#span = 1;
    if (isHeading) {
      this.#heading = "";
      return undefined;
    }
    this.#values++;
    const name = this.#headings[this.#column] ?? this.#rowHeading;
    return name === "" ? undefined : name;
  }

  /** The cell under way covers several columns. */
  span(columns: number): void {
    if (columns > 1) this.#span = Math.min(columns, mostColumns);
  }

  /** Text of a heading. */
  heading(text: string): void {
    if (this.#heading !== null && this.#heading.length < 200) this.#heading += text;
  }

  /** Whether the cell under way is a heading. */
  get isHeading(): boolean {
    return this.#heading !== null;
  }

  /** The cell ends. */
  endCell(): void {
    if (this.#heading !== null) {
      const text = this.#heading.trim();
      for (let copy = 0; copy < this.#span && this.#row.length < mostColumns; copy++) this.#row.push(text);
      this.#rowHeading = text;
    }
    this.#heading = null;
    this.#column += this.#span;
    this.#span = 0;
  }
}
