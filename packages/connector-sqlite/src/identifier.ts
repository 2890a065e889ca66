/** A name in quotes: any name, however hostile, stays one name (SQLite, "Keywords"). */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
