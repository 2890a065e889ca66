import type { MadeStorage } from "./make-cfb.ts";

/** Streams of a Word 97 document from its text; the second half of it is a piece of its own, in UTF-16. */
export function docStreams(
  body: string,
  options: { readonly footnotes?: string; readonly isEncrypted?: boolean } = {},
): MadeStorage {
  const { footnotes = "", isEncrypted = false } = options;
  const text = body + footnotes;
  const half = Math.floor(text.length / 2);
  const [narrow, wide] = [Buffer.from(text.slice(0, half), "latin1"), Buffer.from(text.slice(half), "utf16le")];
  const start = 1024;
  const main = Buffer.alloc(start);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(193, 2);
  main.writeUInt16LE(0x0200 | (isEncrypted ? 0x0100 : 0), 0x0a);
  main.writeUInt32LE(body.length, 0x4c);
  main.writeUInt32LE(footnotes.length, 0x50);
  const plc = Buffer.alloc(12 + 16);
  for (const [at, position] of [0, half, text.length].entries()) plc.writeUInt32LE(position, at * 4);
  plc.writeUInt32LE((start * 2) | 0x4000_0000, 12 + 2);
  plc.writeUInt32LE(start + narrow.length, 20 + 2);
  const clx = Buffer.concat([Buffer.from([1, 2, 0, 9, 9, 2, plc.length, 0, 0, 0]), plc]);
  main.writeUInt32LE(16, 0x1a2);
  main.writeUInt32LE(clx.length, 0x1a6);
  return { WordDocument: Buffer.concat([main, narrow, wide]), "1Table": Buffer.concat([Buffer.alloc(16), clx]) };
}

/** A record of a PowerPoint stream; a container of records where the content is a list. */
export function pptRecord(type: number, content: string | readonly Buffer[]): Buffer {
  const body =
    typeof content === "string" ? Buffer.from(content, type === 0x0fa8 ? "latin1" : "utf16le") : Buffer.concat(content);
  const head = Buffer.alloc(8);
  head.writeUInt16LE(typeof content === "string" ? 0 : 0x0f, 0);
  head.writeUInt16LE(type, 2);
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body]);
}

/** A summary information stream with properties in UTF-8. */
export function summary(properties: Readonly<Record<number, string>>): Buffer {
  const list = [
    [1, Buffer.from([2, 0, 0, 0, 0xe9, 0xfd, 0, 0])] as const,
    ...Object.entries(properties).map(([id, text]) => [Number(id), lpstr(text)] as const),
  ];
  const table = Buffer.alloc(8 + list.length * 8);
  table.writeUInt32LE(list.length, 4);
  let at = table.length;
  for (const [index, [id, value]] of list.entries()) {
    table.writeUInt32LE(id, 8 + index * 8);
    table.writeUInt32LE(at, 12 + index * 8);
    at += value.length;
  }
  const head = Buffer.alloc(48);
  head.writeUInt32LE(48, 44);
  return Buffer.concat([head, table, ...list.map(([, value]) => value)]);
}

function lpstr(text: string): Buffer {
  const bytes = Buffer.from(`${text}\0`);
  const head = Buffer.alloc(8);
  head.writeUInt16LE(30, 0);
  head.writeUInt32LE(bytes.length, 4);
  return Buffer.concat([head, bytes]);
}
