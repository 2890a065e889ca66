/** Region 1 to 7, sex digit 1 to 9, serial not 0: National Database and Registration Authority. */
export function pkCnic(value: string): boolean {
  const digits = value.replaceAll("-", "");
  return digits.slice(5, 12) !== "0000000" && digits.charAt(12) !== "0";
}
