import type { CheckSurroundings } from "@assay/spec";
import type { WrittenNumber } from "./written-number.ts";

/** Whether what stands right before or after shows the digits to be a piece of something longer: a path, a decimal, an identifier. */
export function isPartOfLonger({ before, after }: CheckSurroundings): boolean {
  if (/^(?:[.,:/–-]?\d|[%°_@€£$])/.test(after)) return true;
  if (/[\d\p{L}][-–./_~]$|[_#@+~\\]$|[$€£¥] ?$|\d[,:]$/u.test(before))
    return !/(?:tel|wa\.me|phone|call|sms)[/:.]$/i.test(before);
  return /(?:^|\D)\d{1,5}(?: |\()$/.test(before);
}

/** Whether groups are those of a date or of a decimal, which no word around makes a telephone number. */
export function isDateOrDecimal({ groups, separators, plus }: WrittenNumber): boolean {
  const [first = "", second = "", third = ""] = groups;
  if (plus || groups.length < 2) return false;
  if (separators === "." && second.length <= 2) return true;
  if (isYear(first) && second.length === 4 && groups.length === 2) return true;
  if (isYear(first) && isUpTo(second, 12) && third.length <= 2) return true;
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(first)) return true;
  if (isYear(third) && isUpTo(first, 31) && isUpTo(second, 31)) return true;
  return isYear(first) && /^(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(second);
}

/** Whether digits and separators are those of another thing: an address of a host, a decimal or a grouped amount, a filler. */
export function isOtherNumber({ groups, separators, digits, plus }: WrittenNumber): boolean {
  if (plus) return false;
  if (isFiller(digits)) return true;
  return (
    groups.length > 1 && (isAddress(groups, separators) || isAmount(groups, separators) || isSocialSecurity(groups))
  );
}

// `1111111111`, `1234567890`, `9876543210`.
function isFiller(digits: string): boolean {
  const step = (Number(digits[1]) - Number(digits[0]) + 10) % 10;
  if (step > 1 && step < 9) return false;
  for (let index = 2; index < digits.length; index++) {
    if ((Number(digits[index]) - Number(digits[index - 1]) + 10) % 10 !== step) return false;
  }
  return true;
}

function isYear(group: string): boolean {
  return /^(?:19|20)\d{2}$/.test(group);
}

function isUpTo(group: string, most: number): boolean {
  return group.length <= 2 && Number(group) >= 1 && Number(group) <= most;
}

function isAddress(groups: readonly string[], separators: string): boolean {
  return separators === "..." && groups.every((group) => group.length <= 3 && Number(group) <= 255);
}

function isAmount(groups: readonly string[], separators: string): boolean {
  if (groups.length === 2 && separators === ".") return groups[0] === "0" || (groups[1]?.length ?? 0) !== 4;
  const [first = "", ...rest] = groups;
  return (
    /^(?: +|\.+)$/.test(separators) &&
    first.length <= 3 &&
    !first.startsWith("0") &&
    rest.every((group) => group.length === 3)
  );
}

function isSocialSecurity(groups: readonly string[]): boolean {
  return groups.map((group) => group.length).join() === "3,2,4";
}
