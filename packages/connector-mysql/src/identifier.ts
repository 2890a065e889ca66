/** A name in back-quotes: any name, however hostile, stays one name (MySQL manual, 11.2). */
export function identifier(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}
