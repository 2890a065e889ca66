import { createRequire } from "node:module";
import { DigitPattern } from "./digit-pattern.ts";
import { groupingOf } from "./grouping.ts";
import type { FormatRow, Grouping } from "./grouping.ts";

/** The numbering plan of one region, or of one calling code that belongs to no region. */
export interface Plan {
  /** ISO 3166-1 alpha-2, or three digits: the calling code of a network without a country. */
  readonly region: string;
  readonly callingCode: string;
  /** What is dialled before a number inside the region: `0`; empty where nothing is. */
  readonly trunk: string;
  /** Whether these digits, without trunk prefix, are assigned to a kind of line. */
  isAssigned(national: string): boolean;
  /** Whether they are assigned to mobile lines, or to lines of which the plan does not say whether they are mobile. */
  isMobile(national: string): boolean;
  /** Whether a number of these digits can be of the plan by its length alone. */
  isPossible(national: string): boolean;
  /** The digits in the groups in which they are written, the trunk prefix left out. */
  readonly groups: Grouping;
}

// The rows of libphonenumber's metadata as far as they are read here (libphonenumber-js, METADATA.md).
type Row = readonly [
  callingCode: string,
  dialOut: string,
  pattern: string,
  lengths: readonly number[],
  formats: readonly FormatRow[] | 0,
  trunk: string | 0 | undefined,
  trunkRule: unknown,
  trunkPattern: unknown,
  trunkTransform: unknown,
  trunkOptional: unknown,
  leading: unknown,
  kinds: readonly (readonly [pattern: string, lengths?: readonly number[]] | 0)[] | 0 | undefined,
];

interface Metadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, Row>>;
  readonly nonGeographic?: Readonly<Record<string, Row>>;
}

// Read when the first number turns up: it is large, and many inputs have none.
const load = createRequire(import.meta.url);
let metadata: Metadata | undefined;
const plans = new Map<string, Plan | undefined>();

// libphonenumber's metadata with all kinds of lines.
function phoneMetadata(): Metadata {
  metadata ??= unwrapped(load("libphonenumber-js/metadata.max.json") as Metadata | { readonly default: Metadata });
  return metadata;
}

/** Every region with a plan. */
export function phoneRegions(): readonly string[] {
  return Object.keys(phoneMetadata().countries);
}

/** The plan of a region, if it has one. */
export function planOf(region: string): Plan | undefined {
  if (plans.has(region)) return plans.get(region);
  const { countries, nonGeographic } = phoneMetadata();
  const row = countries[region] ?? nonGeographic?.[region];
  const plan = row === undefined ? undefined : makePlan(region, row);
  plans.set(region, plan);
  return plan;
}

/** The plans that share the calling code with which these digits begin, the main one first; empty where there is none. */
export function plansCalledBy(digits: string): readonly Plan[] {
  const { country_calling_codes: codes, nonGeographic } = phoneMetadata();
  for (let length = 1; length <= 3; length++) {
    const code = digits.slice(0, length);
    const regions = codes[code] ?? (nonGeographic?.[code] === undefined ? undefined : [code]);
    if (regions !== undefined) return regions.map(planOf).filter((plan) => plan !== undefined);
  }
  return [];
}

// The conditions node runs with say whether the file itself or a module around it is found.
function unwrapped(file: Metadata | { readonly default: Metadata }): Metadata {
  return "default" in file ? file.default : file;
}

function makePlan(region: string, row: Row): Plan {
  const [callingCode, , pattern, lengths, formats, trunk, , , , , , kinds] = row;
  const kindPatterns = (given(kinds) ?? []).map((kind) => given(kind)?.[0]);
  const sources = kindPatterns.filter((source) => source !== undefined && source !== "");
  const mobileSource = kindPatterns[1] ?? pattern;
  let assigned: DigitPattern | undefined;
  let mobile: DigitPattern | undefined;
  return {
    region,
    callingCode,
    trunk: given(trunk) ?? "",
    groups: groupingOf(given(formats) ?? mainFormats(callingCode)),
    isPossible: (national) => lengths.includes(national.length),
    isAssigned(national) {
      if (!lengths.includes(national.length)) return false;
      assigned ??= new DigitPattern(sources.length === 0 ? pattern : sources.join("|"));
      return assigned.matches(national);
    },
    isMobile(national) {
      mobile ??= new DigitPattern(mobileSource === "" ? pattern : mobileSource);
      return mobile.matches(national);
    },
  };
}

// Regions that share a calling code share the forms of the main one.
function mainFormats(callingCode: string): readonly FormatRow[] {
  const { countries, country_calling_codes: codes } = phoneMetadata();
  return given(countries[codes[callingCode]?.[0] ?? ""]?.[4]) ?? [];
}

// The metadata writes 0 for what is not there.
function given<Value>(value: Value | 0 | undefined): Value | undefined {
  return value === 0 ? undefined : value;
}
