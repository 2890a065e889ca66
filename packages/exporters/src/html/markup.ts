import type { Language } from "@assay/spec";
import { inert } from "../inert.ts";

/** Text that is HTML already: made by {@link markup} or by a constant of this folder, never from a name. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: markup as it is, everything else escaped. */
export type Part = Markup | string | number | readonly Part[];

/** HTML from a template. Every part that is not {@link Markup} is text: characters that act are shown as codes, the rest is escaped. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const rest = parts.map((part, at) => `${partText(part)}${strings[at + 1] ?? ""}`);
  return new Markup(`${strings[0] ?? ""}${rest.join("")}`);
}

/** Markup without a part in between. */
export function join(parts: readonly Part[], separator: Part): Markup {
  return new Markup(parts.map(partText).join(partText(separator)));
}

/** A name from the data: of no known language, kept from turning the direction of what stands beside it. */
export function name(text: string): Markup {
  return markup`<bdi translate="no">${text}</bdi>`;
}

/** A text of ours in which another language stands: each such run carries its language. */
export function mixed(text: string, language: Language): Markup {
  const foreign = language === "en" ? /[\p{Script=Han}《》（）、，。：]+/gu : /[A-Za-z][A-Za-z .,()/:'-]*[A-Za-z)]/gu;
  const lang = language === "en" ? "zh-Hans" : "en";
  const parts: Part[] = [];
  let end = 0;
  for (const match of text.matchAll(foreign)) {
    parts.push(text.slice(end, match.index), markup`<span lang="${lang}">${match[0]}</span>`);
    end = match.index + match[0].length;
  }
  return join([...parts, text.slice(end)], "");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function partText(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(partText).join("");
  return inert(String(part)).replace(/[&<>"']/g, (char) => escapes[char] ?? char);
}
