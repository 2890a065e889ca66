import type { ColumnMetaData } from "hyparquet";
import { largestPage } from "./codecs.ts";
import { CompactReader } from "./compact.ts";
import type { Compact } from "./compact.ts";

/** What is wrong with the pages of a column chunk, before any is unpacked; null where they are in order. */
export function pageFault(bytes: Uint8Array, { num_values: stated }: ColumnMetaData): string | null {
  let at = 0;
  let values = 0;
  try {
    while (at < bytes.length - 1 && values < Number(stated)) {
      const reader = new CompactReader(bytes, at);
      const page = pageOf(reader.structure());
      if (page.packed < 0 || page.packed > bytes.length - reader.at) return "A page lies outside its column.";
      if (page.size < 0 || page.size > largestPage) return "A page is larger than pages may be.";
      if (page.values < 0 || page.values > largestPage) return "A page says it has more values than pages may have.";
      if (page.type === indexPage) return "It has a page of a kind that is not read.";
      if (page.type !== dictionaryPage) values += page.values;
      at = reader.at + page.packed;
    }
  } catch (error) {
    if (error instanceof RangeError) return "The header of a page is damaged.";
    throw error;
  }
  return values > Number(stated) ? "Its pages hold more values than the column says." : null;
}

const indexPage = 1;
const dictionaryPage = 2;

// parquet.thrift, PageHeader: 1 type, 2 and 3 sizes, 5 data page, 7 dictionary page, 8 data page of version 2.
function pageOf(header: Compact): { type: number; size: number; packed: number; values: number } {
  const number = (field: number, of: Compact = header): number => {
    const value = of.get(field);
    return typeof value === "number" ? value : 0;
  };
  const inner = [5, 7, 8].map((field) => header.get(field)).find((value) => typeof value === "object");
  return { type: number(1), size: number(2), packed: number(3), values: inner === undefined ? 0 : number(1, inner) };
}
