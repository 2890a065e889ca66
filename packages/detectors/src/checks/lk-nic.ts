/**
 * Birth year and day of the year (plus 500 for women): two digits of the year, serial and V or X until 2015, four digits since. In leap years and others
 * alike 29 February is day 60. Registration of Persons Act 32 of 1968.
 */
export function lkNic(value: string): boolean {
  const old = value.length === 10;
  const year = Number(old ? `19${value.slice(0, 2)}` : value.slice(0, 4));
  const day = Number(old ? value.slice(2, 5) : value.slice(4, 7)) % 500;
  return year >= 1900 && year <= thisYear && day >= 1 && day <= 366;
}

const thisYear = new Date().getUTCFullYear();
