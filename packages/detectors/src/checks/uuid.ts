/** A universally unique identifier of a variant and version in use (RFC 9562 4), not the nil or max one. */
export function uuid(value: string): boolean {
  const digits = value.replaceAll(/[^\da-f]/gi, "").toLowerCase();
  if (digits.length !== 32 || /^(.)\1*$/.test(digits)) return false;
  return "12345678".includes(digits.charAt(12)) && "89ab".includes(digits.charAt(16));
}
