/** Not all zeros: Ministero dell'Interno. */
export function itIdentityCard(value: string): boolean {
  return /[1-9]/.test(value);
}
