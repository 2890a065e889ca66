import type { Language } from "../../../wire/words.ts";
import { locales } from "./language.tsx";

/** Numbers, sizes and times as a language writes them. */
export interface Figures {
  /** `9,318` */
  readonly count: (value: number) => string;
  /** `18.4 million`, `1840万`; below a hundred thousand in full. */
  readonly short: (value: number) => string;
  /** An estimate, to three figures: more would be made up. */
  readonly rough: (value: number) => string;
  /** `86%`; what is little but not nothing is not 0 %. */
  readonly share: (value: number) => string;
  /** `1.2 GB`, in decimal units. */
  readonly bytes: (value: number) => string;
  /** `22 sec` */
  readonly seconds: (value: number) => string;
  /** Day and time in the reader's zone, with the zone. */
  readonly time: (iso: string) => string;
  /** The day alone. */
  readonly day: (iso: string) => string;
  /** `0.93` */
  readonly score: (value: number) => string;
  /** `+0.45`, `−0.05` */
  readonly weight: (value: number) => string;
}

const byteUnits = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte"] as const;

/** The figures of a language. */
export function figuresOf(language: Language): Figures {
  const locale = locales[language];
  const number = (options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options).format;
  const whole = number();
  const compact = number({ notation: "compact", compactDisplay: "long", maximumSignificantDigits: 3 });
  const signed = number({ minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "always" });
  const time = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "short",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  const zone = new Intl.DateTimeFormat(locale, { timeZoneName: "short" });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });
  return {
    count: whole,
    short: (value) => (value < 100_000 ? whole(value) : compact(value)),
    rough: number({ maximumSignificantDigits: 3 }),
    share: (value) => shareText(locale, value),
    bytes: (value) => bytesText(locale, value),
    seconds: (value) => secondsText(locale, value),
    time: (iso) => `${time.format(new Date(iso))} ${zoneOf(zone, new Date(iso))}`,
    day: (iso) => day.format(new Date(iso)),
    score: number({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    weight: (value) => signed(value).replace("-", "−"),
  };
}

// Written last: where a language would put it is not always where it is read.
function zoneOf(format: Intl.DateTimeFormat, date: Date): string {
  return format.formatToParts(date).find(({ type }) => type === "timeZoneName")?.value ?? "";
}

function shareText(locale: string, value: number): string {
  const percent = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { style: "percent", ...options }).format;
  if (value > 0 && value < 0.001) return `<${percent({ maximumFractionDigits: 1 })(0.001)}`;
  if (value > 0.999 && value < 1) return `>${percent({ maximumFractionDigits: 1 })(0.999)}`;
  return percent({ maximumFractionDigits: value > 0.1 && value < 0.995 ? 0 : 1 })(value);
}

function bytesText(locale: string, value: number): string {
  const step = value < 1000 ? 0 : Math.min(byteUnits.length - 1, Math.floor(Math.log10(value) / 3));
  const unit = byteUnits[step] ?? "byte";
  const unitDisplay = step === 0 ? "long" : "short";
  const format = new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay, maximumSignificantDigits: 3 });
  return format.format(value / 1000 ** step);
}

function secondsText(locale: string, value: number): string {
  const unit = (name: string, amount: number, digits = 0) =>
    new Intl.NumberFormat(locale, {
      style: "unit",
      unit: name,
      unitDisplay: "short",
      maximumFractionDigits: digits,
    }).format(amount);
  if (value < 60) return unit("second", value, value < 10 ? 1 : 0);
  const minutes = Math.floor(value / 60);
  if (minutes < 60) return `${unit("minute", minutes)} ${unit("second", Math.round(value % 60))}`;
  return `${unit("hour", Math.floor(minutes / 60))} ${unit("minute", minutes % 60)}`;
}
