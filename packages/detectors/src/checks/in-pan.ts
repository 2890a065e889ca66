/** The serial runs from 0001 to 9999: Income Tax Department of India. */
export function inPan(value: string): boolean {
  return value.slice(5, 9) !== "0000";
}
