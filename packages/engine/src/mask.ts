import { dataTypeInfo, isUnder } from "@assay/spec";

/** The longest mask that is kept; what is longer is cut in the middle. */
const maskLimit = 48;
const letterOrDigit = /[\p{L}\p{N}]/u;
const control = /[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * The shape of a value: the first and the last one or two letters or digits and every separator, never more than a third shown. Nothing
 * is shown of secrets, of health and other special categories, and of values of three characters or fewer.
 */
export function mask(value: string, dataType?: string): string {
  if (dataType !== undefined && isUnder(dataType, "auth")) return "********";
  const characters = Array.from(value, (character) => (control.test(character) ? " " : character));
  const places = characters.flatMap((character, index) => (letterOrDigit.test(character) ? [index] : []));
  const shown = isHidden(dataType) || places.length <= 3 ? 0 : Math.min(4, Math.floor(places.length / 3));
  const keep = new Set([...places.slice(0, shown >> 1), ...places.slice(places.length - shown + (shown >> 1))]);
  const masked = characters.map((character, index) =>
    letterOrDigit.test(character) && !keep.has(index) ? "*" : character,
  );
  return shorten(masked).join("");
}

function isHidden(dataType: string | undefined): boolean {
  return dataType !== undefined && dataTypeInfo(dataType)?.sensitivity === "special";
}

function shorten(masked: readonly string[]): readonly string[] {
  return masked.length <= maskLimit
    ? masked
    : [...masked.slice(0, maskLimit / 2 - 1), "…", ...masked.slice(-maskLimit / 2)];
}
