/**
 * The tenth character checks the first nine, weights 9 to 1 modulo 11, letters counting A = 10, ten written X. Kraftfahrt-Bundesamt,
 * Fahrerlaubnisnummer. Two letters of a town, eight digits and a character is how older licences are numbered, without a check.
 */
export function deDrivingLicence(value: string): boolean {
  const number = value.toUpperCase();
  if (/^[A-Z]{2}\d{8}[\dA-Z]$/.test(number)) return true;
  if (!/[A-Z]/.test(number.slice(0, 9))) return false;
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += (9 - index) * Number.parseInt(number.charAt(index), 36);
  return number.charAt(9) === "0123456789X".charAt(sum % 11);
}
