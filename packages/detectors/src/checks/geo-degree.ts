import type { Check } from "@assay/spec";

/** One coordinate within its range: decimal degrees with a point or comma, or degrees, minutes and seconds with the letter of a side. */
export const geoDegree: Check = (value, { field, before }) => {
  const side = /[NSEWO]$/i.exec(value)?.[0].toUpperCase();
  if (side === undefined && !named.test(`${field} ${before}`)) return false;
  const [degrees = 0, minutes = 0, seconds = 0] = numbersOf(value);
  const most = side === "N" || side === "S" ? 90 : 180;
  if (degrees > most || minutes >= 60 || seconds >= 60) return false;
  const sign = value.startsWith("-") || side === "S" || side === "W" ? -1 : 1;
  return { normalised: `${sign * (degrees + minutes / 60 + seconds / 3600)}` };
};

// Any decimal number is a degree of something.
const named =
  /(?:^|[^\p{L}])(?:lat|lon|lng|long|latitud|longitud|breiten|längen|laengen|breedte|lengte|широт|долгот|[xy].?coord)|纬度|经度|緯度|經度|経度/iu;

// A comma is a decimal point where nothing else parts the numbers.
function numbersOf(value: string): number[] {
  const plain = /^[+-]?\d+,\d+$/.test(value) ? value.replace(",", ".") : value;
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}
