/*
 * Identity numbers of people who do not exist, with the check digits their issuers define, so that detectors meet the real shape.
 * Card numbers are under the IIN 411111, which card brands keep for tests.
 */

/** A source of random whole numbers: `below(10)` is 0 to 9. */
export interface Dice {
  below(limit: number): number;
}

const digits = (dice: Dice, length: number): string => Array.from({ length }, () => dice.below(10)).join("");

const weighted = (text: string, weights: readonly number[]): number =>
  Array.from(text).reduce((sum, digit, index) => sum + Number(digit) * (weights[index] ?? 0), 0);

/** Luhn's check digit for the digits before it (ISO/IEC 7812-1, annex B). */
export function luhnDigit(before: string): number {
  const sum = Array.from(before)
    .toReversed()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return (10 - (sum % 10)) % 10;
}

/** A payment card number for tests. */
export function cardNumber(dice: Dice): string {
  const before = `411111${digits(dice, 9)}`;
  return `${before}${luhnDigit(before)}`;
}

/** A Singapore NRIC of the S or T series. */
export function nric(dice: Dice): string {
  const series = dice.below(2) === 0 ? "S" : "T";
  const body = digits(dice, 7);
  const sum = weighted(body, [2, 7, 6, 5, 4, 3, 2]) + (series === "T" ? 4 : 0);
  return `${series}${body}${"JZIHGFEDCBA"[sum % 11]}`;
}

/** A Chinese resident identity number (GB 11643) of a district and a birth date `YYYYMMDD`. */
export function residentId(dice: Dice, birth: string): string {
  const district = ["110105", "310104", "440305", "330106", "510107"][dice.below(5)] ?? "110105";
  const body = `${district}${birth}${digits(dice, 3)}`;
  const sum = weighted(body, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
  return `${body}${"10X98765432"[sum % 11]}`;
}

/** A US Social Security number in the form that was issued. */
export function ssn(dice: Dice): string {
  const area = 1 + dice.below(665);
  return `${String(area).padStart(3, "0")}-${String(1 + dice.below(99)).padStart(2, "0")}-${String(1 + dice.below(9999)).padStart(4, "0")}`;
}

/** A UK NHS number (modulus 11). */
export function nhsNumber(dice: Dice): string {
  for (;;) {
    const body = `9${digits(dice, 8)}`;
    const check = (11 - (weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    if (check !== 10) return `${body.slice(0, 3)} ${body.slice(3, 6)} ${body.slice(6)}${check}`;
  }
}

/** A German IBAN with a valid check (ISO 13616, ISO 7064 MOD 97-10). */
export function germanIban(dice: Dice): string {
  const account = digits(dice, 18);
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${String(check).padStart(2, "0")}${account}`.replace(/(.{4})(?=.)/g, "$1 ");
}

/** A Brazilian CPF. */
export function cpf(dice: Dice): string {
  const body = digits(dice, 9);
  const first = ((weighted(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weighted(`${body}${first}`, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return `${body.slice(0, 3)}.${body.slice(3, 6)}.${body.slice(6)}-${first}${second}`;
}

/** A Spanish DNI. */
export function dni(dice: Dice): string {
  const number = dice.below(100_000_000);
  return `${String(number).padStart(8, "0")}${"TRWAGMYFPDXBNJZSQVHLCKE"[number % 23]}`;
}
