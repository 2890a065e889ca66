/** A pack's short name, the same in every language: `eu.gdpr` is EU GDPR. */
export function packShort(id: string): string {
  return id.replaceAll(".", " ").replaceAll("-", " ").toUpperCase();
}
