/** The records of a pax extended header: `LENGTH KEY=VALUE\n` each, the length counting all of it. Stops where one is not so. */
export function paxRecords(content: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const records = new Map<string, Uint8Array>();
  let at = 0;
  while (at < content.length) {
    const blank = content.indexOf(0x20, at);
    const length = blank === -1 ? Number.NaN : Number(latin(content.subarray(at, blank)));
    const equals = content.indexOf(0x3d, blank);
    const end = at + length;
    if (!Number.isInteger(length) || end > content.length || equals === -1 || equals >= end || end <= blank) break;
    records.set(latin(content.subarray(blank + 1, equals)), content.slice(equals + 1, end - 1));
    at = end;
  }
  return records;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
