/**
 * A current plate has an age identifier 02 to 30 (March) or 51 to 80 (September) that has come; older forms are free. DVLA, INF104.
 */
export function gbPlate(value: string): boolean {
  const age = /^[A-Z]{2}(\d{2})[ -]?[A-Z]{3}$/i.exec(value)?.[1];
  if (age === undefined) return true;
  const year = Number(age) % 50;
  return year >= (age < "50" ? 2 : 1) && year <= thisYear % 100;
}

const thisYear = new Date().getUTCFullYear();
