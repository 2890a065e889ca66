/** A property of a document, under its name. */
export interface PropertyText {
  readonly name: string;
  readonly text: string;
}

// [MS-OLEPS] 3.1.1 and 3.1.2: properties of the summary information that people write.
const names: Readonly<Record<number, string>> = {
  2: "title",
  3: "subject",
  4: "author",
  5: "keywords",
  6: "comments",
  8: "last author",
  14: "manager",
  15: "company",
};
const narrow = new TextDecoder("windows-1252");
const mostProperties = 10_000;

/** The words in a property set ([MS-OLEPS] 2.21). Numbers and dates are passed over; damage ends it. */
export function* propertyTexts(set: Buffer): Generator<PropertyText> {
  if (set.length < 48) return;
  const start = set.readUInt32LE(44);
  if (start + 8 > set.length) return;
  const count = Math.min(set.readUInt32LE(start + 4), mostProperties);
  const isUtf8 = codePageOf(set, start, count) === 65_001;
  for (let at = start + 8; at + 8 <= set.length && at < start + 8 + count * 8; at += 8) {
    const text = textAt(set, start + set.readUInt32LE(at + 4), isUtf8);
    if (text !== "") yield { name: names[set.readUInt32LE(at)] ?? "property", text };
  }
}

function codePageOf(set: Buffer, start: number, count: number): number {
  for (let at = start + 8; at + 8 <= set.length && at < start + 8 + count * 8; at += 8) {
    const value = start + set.readUInt32LE(at + 4);
    if (set.readUInt32LE(at) === 1 && value + 6 <= set.length) return set.readUInt16LE(value + 4);
  }
  return 1252;
}

// VT_LPSTR is 30, VT_LPWSTR 31.
function textAt(set: Buffer, at: number, isUtf8: boolean): string {
  if (at + 8 > set.length) return "";
  const type = set.readUInt16LE(at);
  const length = set.readUInt32LE(at + 4);
  if (type === 31) return ended(set.toString("utf16le", at + 8, Math.min(set.length, at + 8 + length * 2)));
  if (type !== 30) return "";
  const bytes = set.subarray(at + 8, at + 8 + length);
  return ended(isUtf8 ? bytes.toString("utf8") : narrow.decode(bytes));
}

function ended(text: string): string {
  const end = text.indexOf("\0");
  return (end === -1 ? text : text.slice(0, end)).trim();
}
