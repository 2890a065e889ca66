import { AssayError } from "@assay/spec";

const scale: Readonly<Record<string, number>> = {
  "": 1,
  k: 1e3,
  m: 1e6,
  g: 1e9,
  t: 1e12,
  ki: 2 ** 10,
  mi: 2 ** 20,
  gi: 2 ** 30,
  ti: 2 ** 40,
};
const spans: Readonly<Record<string, number>> = { "": 1, s: 1, m: 60, h: 3600, d: 86_400 };

/** Bytes from `500`, `64M`, `2GiB`: decimal unless written with an i. */
export function parseBytes(text: string, option: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([kmgt]i?)?b?$/i.exec(text.trim()) ?? [];
  const factor = scale[(unit ?? "").toLowerCase()];
  if (number === undefined || factor === undefined) throw badQuantity(option, text, "64M or 2GiB");
  return Math.floor(Number(number) * factor);
}

/** Seconds from `90`, `15m`, `2h`. */
export function parseSeconds(text: string, option: string): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)\s*([smhd])?$/i.exec(text.trim()) ?? [];
  const factor = spans[(unit ?? "").toLowerCase()];
  if (number === undefined || factor === undefined) throw badQuantity(option, text, "90s, 15m or 2h");
  return Number(number) * factor;
}

/** A number in a range, both ends included. */
export function parseNumber(text: string, option: string, low: number, high: number): number {
  const number = Number(text);
  if (text.trim() === "" || !(number >= low && number <= high))
    throw badQuantity(option, text, `a number from ${low} to ${high}`);
  return number;
}

function badQuantity(option: string, text: string, example: string): AssayError {
  return new AssayError("cli/bad-option", `${option} does not take "${text}".`, {
    subject: option,
    next: `Write ${example}.`,
  });
}
