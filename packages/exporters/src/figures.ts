import type { Language, People } from "@assay/spec";

/** Numbers, sizes and times as a language writes them. */
export interface Figures {
  count(value: number): string;
  /** `1.2 GB`: decimal units. */
  bytes(value: number): string;
  /** `22 s`, `3 min 5 s`, `2 h 3 min`. */
  duration(seconds: number): string;
  /** A share from 0 to 1: `4.3 %` as the language writes it. */
  share(value: number): string;
  /** The estimate, or a dash where nothing seen points at a person. */
  people(people: People): string;
  /** The interval of an estimate; empty where it is exact. */
  interval(people: People): string;
  /** Date and time, UTC, with the zone. */
  time(iso: string): string;
  /** Date alone, UTC. */
  date(iso: string): string;
}

const byteUnits = ["byte", "kilobyte", "megabyte", "gigabyte", "terabyte", "petabyte"] as const;

/** The figures of a language. */
export function figuresOf(language: Language): Figures {
  const whole = new Intl.NumberFormat(language);
  const count = (value: number): string => whole.format(value);
  return {
    count,
    bytes: (value) => bytesText(language, value),
    duration: (seconds) => durationText(language, seconds),
    share: (value) => new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }).format(value),
    people: ({ estimate }) => (estimate === 0 ? "–" : count(estimate)),
    interval: ({ low, high }) => (low === high ? "" : `${count(low)}–${count(high)}`),
    time: (iso) => timeText(language, iso, { dateStyle: "long", timeStyle: "long" }),
    date: (iso) => timeText(language, iso, { dateStyle: "medium" }),
  };
}

function bytesText(language: Language, value: number): string {
  const step = Math.min(byteUnits.length - 1, value < 1000 ? 0 : Math.floor(Math.log10(value) / 3));
  const unit = byteUnits[step] ?? "byte";
  const unitDisplay = step === 0 ? "long" : "short"; // `12 bytes`, `1.2 GB`
  const format = new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay, maximumSignificantDigits: 3 });
  return format.format(value / 1000 ** step);
}

function durationText(language: Language, seconds: number): string {
  const rounded = seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(rounded / 3600), "hour"],
    [Math.floor(rounded / 60) % 60, "minute"],
    [rounded < 60 ? rounded : rounded % 60, "second"],
  ];
  const first = parts.findIndex(([value]) => value > 0);
  const shown = first === -1 ? parts.slice(2) : parts.slice(first, first + 2).filter(([value]) => value > 0);
  return shown.map(([value, unit]) => unitText(language, value, unit)).join(" ");
}

function unitText(language: Language, value: number, unit: string): string {
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(value);
}

function timeText(language: Language, iso: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso; // not a time: shown as it is stored
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, { ...style, timeZone: "UTC" }).format(date);
}
