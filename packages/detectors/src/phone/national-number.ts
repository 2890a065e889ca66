import { phoneRegions, planOf } from "./plan.ts";
import type { Plan } from "./plan.ts";
import type { WrittenNumber } from "./written-number.ts";

/** A number without calling code, read in one region. */
export interface NationalReading {
  readonly plan: Plan;
  /** The digits without trunk prefix. */
  readonly national: string;
  /** Written with the trunk prefix of the region. */
  readonly trunk: boolean;
  /** Its digits are those of a mobile line. */
  readonly mobile: boolean;
  /** Its groups are those in which the region writes such a number. */
  readonly grouped: boolean;
  /** The words around it speak of this region. */
  readonly hinted: boolean;
}

/** Regions in which a number is read where nothing says of which it is: those with the most lines first. */
export const likelyRegions: readonly string[] = (
  "US IN CN BR ID RU JP NG PK BD MX PH DE VN TR GB TH FR IT EG KR ES ZA AR CO UA PL MY SA CA MA PE UZ VE RO AU NL KZ CL KE TW LK GH EC GT BE SE CZ PT " +
  "HU AE GR IL AT CH HK SG DK FI NO IE NZ SK BG RS HR"
).split(" ");

/** The best reading of a number: of a hinted region first, then one in whose grouping it is written, then any of the likely ones. */
export function readNational(
  number: WrittenNumber,
  hints: readonly string[],
  anywhere: boolean,
): NationalReading | undefined {
  const known = readings(number, hints, true);
  if (known.length > 0) return best(known);
  const likely = readings(number, likelyRegions, false);
  if (likely.length > 0 || !anywhere) return best(likely);
  return best(readings(number, phoneRegions(), false));
}

function best(readings: readonly NationalReading[]): NationalReading | undefined {
  return (
    readings.find(({ grouped }) => grouped) ??
    readings.find(({ plan, trunk, mobile }) => mobile && (trunk || plan.trunk === "")) ??
    readings.find(({ trunk }) => trunk) ??
    readings[0]
  );
}

function readings(number: WrittenNumber, regions: readonly string[], hinted: boolean): NationalReading[] {
  return regions.flatMap((region) => {
    const plan = planOf(region);
    const reading = plan === undefined ? undefined : readIn(plan, number.digits);
    if (plan === undefined || reading === undefined) return [];
    const { national } = reading;
    return [
      { plan, ...reading, hinted, grouped: isGrouped(plan, national, number.groups), mobile: plan.isMobile(national) },
    ];
  });
}

function readIn(plan: Plan, digits: string): { national: string; trunk: boolean } | undefined {
  if (plan.trunk !== "" && digits.startsWith(plan.trunk)) {
    const national = digits.slice(plan.trunk.length);
    if (plan.isAssigned(national)) return { national, trunk: true };
  }
  return plan.isAssigned(digits) ? { national: digits, trunk: false } : undefined;
}

// With the trunk prefix joined to the first group, apart from it, or left out.
function isGrouped(plan: Plan, national: string, groups: readonly string[]): boolean {
  if (groups.length < 2) return false;
  const bare = plan.groups(national)?.join(" ");
  const written = groups.join(" ");
  return bare !== undefined && [bare, `${plan.trunk}${bare}`, `${plan.trunk} ${bare}`].includes(written);
}
