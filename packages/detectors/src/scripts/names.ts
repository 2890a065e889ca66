/** The constant of a kebab-case id: `us-ssn` → `usSsn`. */
export function camelCase(id: string): string {
  return id.replaceAll(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase());
}

/** Whether it is kebab-case and starts with a letter: `us-ssn`. */
export function isKebabCase(id: string): boolean {
  return /^[a-z][a-z\d]*(-[a-z\d]+)*$/.test(id);
}
