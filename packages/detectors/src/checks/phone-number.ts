import type { Check, CheckPass, CheckSurroundings } from "@assay/spec";
import { readInternational } from "../phone/international-number.ts";
import { readNational } from "../phone/national-number.ts";
import type { NationalReading } from "../phone/national-number.ts";
import { numberContext } from "../phone/number-context.ts";
import type { NumberContext } from "../phone/number-context.ts";
import { isDateOrDecimal, isOtherNumber, isPartOfLonger } from "../phone/other-number.ts";
import { firstGroups, readNumber } from "../phone/written-number.ts";
import type { WrittenNumber } from "../phone/written-number.ts";

/**
 * A telephone number in use: its digits are assigned in the numbering plan of its calling code or, where it has none, of a region that the
 * words around it, its trunk prefix or its grouping speak for. The plainer it is written, the more must be said around it.
 */
export const phoneNumber: Check = (value, surroundings) => {
  const number = readNumber(value);
  if (number.digits.length < 6 || isTorn(value) || isDateOrDecimal(number) || isPartOfLonger(surroundings))
    return false;
  const context = numberContext(surroundings);
  const told = context.said === "phone" || context.said === "fax";
  if (!told && isOtherNumber(number)) return false;
  const whole = grade(number, context, surroundings);
  if (whole !== undefined) return { ...whole, part: [number.start, number.end] };
  return told || number.plus ? gradeShorter(value, number, context, surroundings) : false;
};

// A bracket that is closed but not opened, or opened in the midst and not closed.
function isTorn(value: string): boolean {
  return /^[^(]*\)/.test(value) || /^.[^(]*\([^)]*$/.test(value);
}

// Two numbers may stand side by side, or something else follow: `052 5552606 074-7111234`.
function gradeShorter(
  value: string,
  number: WrittenNumber,
  context: NumberContext,
  { field, before, after }: CheckSurroundings,
): CheckPass | false {
  for (let count = number.groups.length - 1; count >= 1; count--) {
    const shorter = firstGroups(number, count);
    if (shorter.digits.length < 7) return false;
    const pass = grade(shorter, context, { field, before, after: value.slice(shorter.end) + after });
    if (pass !== undefined) return { ...pass, part: [number.start, shorter.end] };
  }
  return false;
}

function grade(number: WrittenNumber, context: NumberContext, surroundings: CheckSurroundings): CheckPass | undefined {
  const international = gradeInternational(number, context);
  const national = number.plus ? undefined : gradeNational(number, context, surroundings);
  return (national?.score ?? 0) > (international?.score ?? 0) ? national : international;
}

function gradeInternational(number: WrittenNumber, { said }: NumberContext): CheckPass | undefined {
  const reading = readInternational(number);
  if (reading === undefined) return undefined;
  const { callingCode, national, assigned, prefix } = reading;
  const told = said === "phone" || said === "fax";
  if (prefix !== "plus" && (said === "other" || (prefix === "none" && !told))) return undefined;
  const score = assigned ? assignedScore[prefix] : possibleScore[prefix];
  return pass(`+${callingCode}${national}`, number, score, assigned ? "assigned" : "calling code");
}

const assignedScore = { plus: 0.9, zeros: 0.7, none: 0.55 } as const;
const possibleScore = { plus: 0.55, zeros: 0.35, none: 0 } as const;

function gradeNational(
  number: WrittenNumber,
  context: NumberContext,
  surroundings: CheckSurroundings,
): CheckPass | undefined {
  const { said, close, regions } = context;
  const told = said !== "nothing";
  if (said === "other" || (told && number.digits.length < 7 && !close)) return undefined;
  if (!told && (number.digits.length < 8 || (number.groups.length === 1 && !isAlone(number, surroundings))))
    return undefined;
  const reading = readNational(number, regions, told);
  if (reading === undefined || isTooLong(reading) || isCut(reading, surroundings.after)) return undefined;
  const score = told ? toldScore(reading) : bareScore(reading, number);
  return pass(
    `+${reading.plan.callingCode}${reading.national}`,
    number,
    score,
    reading.grouped ? "grouping" : "assigned",
  );
}

// Digits without any separator are only looked up where nothing else stands: the cell of a column, the whole of an input.
function isAlone({ digits }: WrittenNumber, { field, before, after }: CheckSurroundings): boolean {
  if (digits.startsWith("0") && digits.length >= 10 && digits.length <= 11) return true;
  return field === "" && before.trim() === "" && after.trim() === "";
}

// A few more digits follow, and nothing says that the number ends before them.
function isCut({ grouped }: NationalReading, after: string): boolean {
  const next = /^[ -]{1,3}(\d[\d -]*)/.exec(after)?.[1] ?? "";
  return !grouped && next !== "" && next.replaceAll(/\D/g, "").length < 6;
}

// Open plans, such as the German one, would take nearly anything.
function isTooLong({ national, hinted, grouped }: NationalReading): boolean {
  return national.length > 11 && !hinted && !grouped;
}

function toldScore({ national, hinted, trunk, grouped }: NationalReading): number {
  return (national.length < 7 ? 0.4 : 0.55) + (hinted ? 0.1 : 0) + (trunk ? 0.1 : 0) + (grouped ? 0.1 : 0);
}

function bareScore(
  { national, mobile, hinted, trunk, grouped }: NationalReading,
  { groups, separators }: WrittenNumber,
): number {
  if (hinted) return grouped || trunk ? 0.65 : 0.4;
  if (separators.includes("(")) return grouped ? 0.7 : trunk ? 0.5 : 0.2;
  if (trunk) return grouped ? 0.55 : groups.length === 1 && mobile ? 0.5 : 0.3;
  if (!grouped) return 0.15;
  if (groups.length >= 4) return national.length >= 9 ? 0.5 : 0.25;
  return national.length === 10 && /^[-.]+$/.test(separators) ? 0.6 : 0.25;
}

function pass(international: string, { extension }: WrittenNumber, score: number, why: string): CheckPass {
  return { normalised: extension === "" ? international : `${international};ext=${extension}`, score, why };
}
