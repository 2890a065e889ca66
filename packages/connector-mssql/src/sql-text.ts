/** A name in brackets: any name, however hostile, stays one name (T-SQL, QUOTENAME). */
export function identifier(name: string): string {
  return `[${name.replaceAll("]", "]]")}]`;
}

/** A text as the bytes it is made of: nothing in it can be read as T-SQL, nor a backslash at the end of a line be dropped. */
export function literal(text: string): string {
  return text === "" ? "N''" : `cast(0x${Buffer.from(text, "utf16le").toString("hex")} as nvarchar(max))`;
}
