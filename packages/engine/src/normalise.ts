/** Letters and digits in upper case: the canonical form of a value whose check gives none. */
export function normalise(value: string): string {
  let text = "";
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (unit > 0x7f)
      return (
        value
          .normalize("NFKC")
          .toUpperCase()
          .replace(/[^\p{L}\p{N}]/gu, "") || value
      );
    if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a)) text += value[at];
    else if (unit >= 0x61 && unit <= 0x7a) text += String.fromCharCode(unit - 0x20);
  }
  return text === "" ? value : text;
}
