const printable = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]$/u;

/**
 * The form of a URI that people read: percent escapes that are valid, printable UTF-8 are shown as their characters
 * (`file:///%E5%BC%A0.csv` as `file:///张.csv`); control and direction characters and broken bytes stay escaped.
 */
export function displayUri(uri: string): string {
  return uri.replace(/(?:%[0-9A-Fa-f]{2})+/g, (escapes) => {
    try {
      return Array.from(decodeURIComponent(escapes), (char) =>
        printable.test(char) ? char : encodeURIComponent(char),
      ).join("");
    } catch {
      return escapes; // not UTF-8: the escapes are the readable form
    }
  });
}
