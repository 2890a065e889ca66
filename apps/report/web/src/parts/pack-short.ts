/** A pack's short name, the same in every language: `eu.gdpr` is EU GDPR, `cn.personal-information` CN PI. */
export function packShort(id: string): string {
  const words = id.split(".").map((word) => (word.includes("-") ? initials(word) : word));
  return words.join(" ").toUpperCase();
}

function initials(words: string): string {
  return words
    .split("-")
    .map((word) => word.slice(0, 1))
    .join("");
}
