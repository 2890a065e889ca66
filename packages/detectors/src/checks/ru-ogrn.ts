/** The number without its last digit, modulo 11 (13 digits) or 13 (15 digits), of it the last digit: Приказ Минфина 165н. */
export function ruOgrn(value: string): boolean {
  const body = BigInt(value.slice(0, -1));
  const rest = Number(body % (value.length === 13 ? 11n : 13n));
  return rest % 10 === Number(value.slice(-1));
}
