/** Whether some texts hold every word of a search, whatever their case and width: `ＮＲＩＣ` finds `nric`. */
export function matcher(search: string | undefined): (...texts: readonly string[]) => boolean {
  const words = fold(search ?? "")
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return () => true;
  return (...texts) => {
    const text = fold(texts.join("\n"));
    return words.every((word) => text.includes(word));
  };
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
