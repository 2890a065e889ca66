import { serialDate } from "./serial-date.ts";

/** How a number is shown, as far as it tells what the number is. */
export type NumberForm =
  | { readonly kind: "number" }
  | { readonly kind: "date" | "time" | "moment" }
  /** Digits put into a pattern with leading zeros kept: `000-00-0000`. */
  | { readonly kind: "digits"; readonly pattern: readonly string[]; readonly count: number };

const plain: NumberForm = { kind: "number" };

// ECMA-376 part 1, 18.8.30: formats that have a number and no code of their own, East Asian ones included.
function builtin(id: number): NumberForm {
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58)
    return { kind: "date" };
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id === 55 || id === 56)
    return { kind: "time" };
  return id === 22 ? { kind: "moment" } : plain;
}

/** The form behind a format's number and, where it has one, its code. */
export function numberForm(id: number, code: string | undefined): NumberForm {
  return code === undefined ? builtin(id) : formOf(code);
}

function formOf(code: string): NumberForm {
  const [section = ""] = code.slice(0, 512).split(";");
  const shown = section.replace(/"[^"]*"|\\.|_.|\*./g, "").replace(/\[(?![hms]{1,8}\])[^[\]]*\]/gi, "");
  if (/^general$/i.test(shown.trim())) return plain;
  const hasDay = /[dmy]/i.test(shown.replace(/am\/pm|a\/p/gi, "").replace(minutes, ""));
  const hasClock = /[hs]/i.test(shown);
  if (hasDay && hasClock) return { kind: "moment" };
  if (hasDay) return { kind: "date" };
  return hasClock ? { kind: "time" } : digitsOf(section);
}

// `m` is minutes after hours and before seconds, else months.
const minutes = /h{1,2}\]?[^a-z]{0,8}m{1,2}|m{1,2}[^a-z]{0,8}s|\[m{1,2}\]/gi;

// Zeros and what stands between them: post codes, telephone and identity numbers.
function digitsOf(section: string): NumberForm {
  const parts = section.match(/"[^"]*"|\\.|[0()\-/ +]/g) ?? [];
  if (parts.join("") !== section.replace(/\[[^[\]]*\]/g, "")) return plain;
  const pattern = parts.map((part) => part.replace(/^\\|"/g, ""));
  const count = parts.filter((part) => part === "0").length;
  return count < 2
    ? plain
    : { kind: "digits", pattern: parts.map((part, at) => (part === "0" ? "0" : `'${pattern[at] ?? ""}`)), count };
}

/** A stored number as people see it where that matters: dates as ISO text, digits with their zeros, the rest in full. */
export function shownNumber(stored: string, form: NumberForm, is1904: boolean): string {
  const value = Number(stored);
  if (stored.trim() === "" || !Number.isFinite(value)) return stored;
  if (form.kind === "digits") return inPattern(value, form) ?? inFull(value);
  if (form.kind === "number") return inFull(value);
  return serialDate(value, form.kind, is1904) ?? inFull(value);
}

function inPattern(value: number, { pattern, count }: Extract<NumberForm, { kind: "digits" }>): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return null;
  const digits = String(value).padStart(count, "0");
  let at = digits.length - count;
  let first = true;
  return pattern
    .map((part) => {
      if (part !== "0") return part.slice(1);
      const shown = first ? digits.slice(0, at + 1) : digits.charAt(at);
      first = false;
      at++;
      return shown;
    })
    .join("");
}

// The shortest text that is this number: what was 0.1 is stored as 0.10000000000000001.
function inFull(value: number): string {
  return Math.abs(value) < 1e21 ? String(value) : BigInt(Math.round(value)).toString();
}
