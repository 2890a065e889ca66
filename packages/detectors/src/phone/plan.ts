import { createRequire } from "node:module";
import { DigitPattern } from "./digit-pattern.ts";

/** The numbering plan of one region, or of one calling code that belongs to no region. */
export interface Plan {
  /** ISO 3166-1 alpha-2, or three digits: the calling code of a network without a country. */
  readonly region: string;
  readonly callingCode: string;
  /** What is dialled before a number inside the region: `0`; empty where nothing is. */
  readonly trunk: string;
  /** Whether these digits, without trunk prefix, are assigned to a kind of line. */
  isAssigned(national: string): boolean;
  /** Whether a number of these digits can be of the plan by its length alone. */
  isPossible(national: string): boolean;
}

// The rows of libphonenumber's metadata as far as they are read here (libphonenumber-js, METADATA.md).
type Row = readonly [
  callingCode: string,
  dialOut: string,
  pattern: string,
  lengths: readonly number[],
  formats: unknown,
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

/** libphonenumber's metadata, with all kinds of lines. */
export function phoneMetadata(): Metadata {
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
  const [callingCode, , pattern, lengths, , trunk, , , , , , kinds] = row;
  const sources = (kinds || []).flatMap((kind) => (kind && kind[0] !== "" ? [kind[0]] : []));
  let assigned: DigitPattern | undefined;
  return {
    region,
    callingCode,
    trunk: trunk || "",
    isPossible: (national) => lengths.includes(national.length),
    isAssigned(national) {
      if (!lengths.includes(national.length)) return false;
      assigned ??= new DigitPattern(sources.length === 0 ? pattern : sources.join("|"));
      return assigned.matches(national);
    },
  };
}
