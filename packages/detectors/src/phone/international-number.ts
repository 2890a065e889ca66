import { plansCalledBy } from "./plan.ts";
import type { WrittenNumber } from "./written-number.ts";

/** A number read from its calling code. */
export interface InternationalReading {
  readonly callingCode: string;
  /** The digits after it, without a trunk prefix written in spite of it: `+44 (0)20 7946 0958`. */
  readonly national: string;
  /** Its digits are given out; else only their number is right. */
  readonly assigned: boolean;
  /** What stands before the calling code: a plus, what one dials (`00`, `011`), or nothing. */
  readonly prefix: "plus" | "zeros" | "none";
}

/** Reads a number that begins with a calling code; undefined where no plan has numbers so long. */
export function readInternational(number: WrittenNumber): InternationalReading | undefined {
  const dialled = number.plus ? 0 : (/^(?:00|011)(?=[1-9])/.exec(number.digits)?.[0].length ?? 0);
  const prefix = number.plus ? "plus" : dialled > 0 ? "zeros" : "none";
  const digits = number.digits.slice(dialled);
  const plans = plansCalledBy(digits);
  const [main] = plans;
  if (main === undefined) return undefined;
  const { callingCode, trunk } = main;
  if (isSplit(number, prefix, callingCode)) return undefined;
  const rest = digits.slice(callingCode.length);
  const inner = trunk !== "" && rest.startsWith(trunk) ? [rest, rest.slice(trunk.length)] : [rest];
  const assigned = inner.find((national) => plans.some((plan) => plan.isAssigned(national)));
  if (assigned !== undefined) return { callingCode, national: assigned, assigned: true, prefix };
  const possible =
    prefix === "none" || dialled > 2 ? undefined : inner.findLast((national) => main.isPossible(national));
  return possible === undefined ? undefined : { callingCode, national: possible, assigned: false, prefix };
}

// `+3-585…` does not begin with 358.
function isSplit(
  { groups: [first = ""] }: WrittenNumber,
  prefix: InternationalReading["prefix"],
  callingCode: string,
): boolean {
  return prefix === "plus" && first.length < callingCode.length;
}
