/** Eight digits, the first 0 or 1 (ministry of the interior); a fiscal number has a letter behind seven digits. */
export function tnId(value: string): boolean {
  return /[1-9]/.test(value.slice(1));
}
