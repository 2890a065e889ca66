/** The digits of a text, everything else left out. */
export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

/** The letters and digits of a text in upper case, everything else left out. */
export function alphanumericsOf(text: string): string {
  return text.toUpperCase().replaceAll(/[^\dA-Z]/g, "");
}

/** The digit at an index, as a number. */
export function digitAt(digits: string, index: number): number {
  return digits.charCodeAt(index) - 48;
}

/** Whether all characters are the same one: `000000000`. */
export function isRepeated(text: string): boolean {
  return text === text.charAt(0).repeat(text.length);
}
