/** Province, sex and century, two digits of the birth year, serial: Nghị định 137/2015, Điều 13. */
export function vnCccd(value: string): boolean {
  return provinces.has(Number(value.slice(0, 3))) && value.slice(6) !== "000000";
}

const provinces = new Set([
  1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46,
  48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93,
  94, 95, 96,
]);
