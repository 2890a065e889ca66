/** A member of a tar archive to be made, and how it lies. */
export interface TarMember {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** (Default: `0`, a file) */
  readonly type?: string;
  /** What the header says the size is. (Default: what it is) */
  readonly size?: number;
  /** (Default: ustar) */
  readonly isOld?: boolean;
}

/** A tar archive, with two blocks of zeros at its end unless told otherwise. */
export function makeTar(
  members: readonly TarMember[],
  { isEnded = true }: { readonly isEnded?: boolean } = {},
): Buffer {
  return Buffer.concat([...members.map(made), Buffer.alloc(isEnded ? 1024 : 0)]);
}

/** A pax record: its length, which counts itself, a key and a value. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = Buffer.byteLength(rest) + 1;
  while (Buffer.byteLength(`${length}${rest}`) !== length) length++;
  return `${length}${rest}`;
}

function made({ name, content = "", type = "0", size, isOld = false }: TarMember): Buffer {
  const data = Buffer.from(content);
  const block = Buffer.alloc(512);
  Buffer.from(name).copy(block, 0, 0, 100);
  block.write("0000644\0", 100, "latin1");
  block.write(sizeField(size ?? data.length), 124, "latin1");
  block.write("00000000000\0", 136, "latin1");
  block.write("        ", 148, "latin1");
  block.write(type, 156, "latin1");
  if (!isOld) block.write("ustar\x0000", 257, "latin1");
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148, "latin1");
  return Buffer.concat([block, data, Buffer.alloc((512 - (data.length % 512)) % 512)]);
}

function sizeField(size: number): string {
  return `${size.toString(8).padStart(11, "0")}\0`;
}
