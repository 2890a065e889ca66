/** Whether the Gregorian calendar has this day. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Whether a person alive or on file can be born on this day: from 1850 to the end of this year. */
export function isBirthDate(year: number, month: number, day: number): boolean {
  return year >= 1850 && year <= thisYear && isDate(year, month, day);
}

/** Whether two-digit year, month and day are a day in one century or another: 29 February 00 is one. */
export function isShortDate(year: number, month: number, day: number): boolean {
  return isDate(2000 + year, month, day);
}

/** Whether six digits are a day written year, month, day. */
export function isYymmdd(digits: string): boolean {
  return isShortDate(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
}

/** Whether six digits are a day written day, month, year. */
export function isDdmmyy(digits: string): boolean {
  return isShortDate(Number(digits.slice(4, 6)), Number(digits.slice(2, 4)), Number(digits.slice(0, 2)));
}

/** Whether eight digits are a day written year, month, day on which a person can be born. */
export function isBirthYyyymmdd(digits: string): boolean {
  return isBirthDate(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8)));
}

const thisYear = new Date().getUTCFullYear();

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
