const signature = [0x50, 0x4b, 0x03, 0x04];

/** Names of the members that begin in the first bytes of a zip archive, in order. */
export function partNames(head: Uint8Array): string[] {
  const held = Buffer.from(head.buffer, head.byteOffset, head.length);
  const mark = Buffer.from(signature);
  const names: string[] = [];
  for (let at = held.indexOf(mark); at !== -1 && at + 30 <= held.length; at = held.indexOf(mark, at + 4)) {
    const length = held.readUInt16LE(at + 26);
    if (length > 0 && length < 512 && at + 30 + length <= held.length)
      names.push(held.toString("latin1", at + 30, at + 30 + length).replaceAll("\\", "/"));
  }
  return names;
}

/** Content of the first member where it is stored as it is, as the `mimetype` of OpenDocument and EPUB must be; else nothing. */
export function storedMimetype(head: Uint8Array): string | undefined {
  const held = Buffer.from(head.buffer, head.byteOffset, head.length);
  if (held.length < 38 || held.toString("latin1", 30, 38) !== "mimetype" || held.readUInt16LE(8) !== 0)
    return undefined;
  const start = 30 + held.readUInt16LE(26) + held.readUInt16LE(28);
  const size = held.readUInt32LE(18);
  return held.toString("latin1", start, Math.min(start + (size === 0 ? 120 : size), start + 120));
}
