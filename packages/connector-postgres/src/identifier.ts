/** An SQL identifier, quoted: any name, however hostile, stays one name (PostgreSQL manual, 4.1.1). */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
