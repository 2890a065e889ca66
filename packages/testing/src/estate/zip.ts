import { crc32, deflateRawSync } from "node:zlib";
import type { EstateFile } from "./files.ts";

/** A zip archive of files (APPNOTE 6.3, deflate). `encrypted` sets the flag that says a password is needed. */
export function zipOf(files: readonly EstateFile[], { encrypted = false } = {}): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.path);
    const content = Buffer.from(file.content);
    const packed = deflateRawSync(content);
    const common = commonHeader(name, content, packed, encrypted);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, name, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    centrals.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  return Buffer.concat([...locals, ...centrals, endRecord(files.length, Buffer.concat(centrals).length, offset)]);
}

function commonHeader(name: Buffer, content: Buffer, packed: Buffer, encrypted: boolean): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0); // version needed
  header.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2); // names are UTF-8
  header.writeUInt16LE(8, 4); // deflate
  header.writeUInt32LE(crc32(content), 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
