import type { Place } from "@assay/spec";
import { inert } from "./inert.ts";
import type { Messages } from "./messages.ts";

/** A place as a person follows it, in the words of the data: `row 7 › card`. */
export function placeText(place: Place): string {
  return place.steps.map(inert).join(" › ");
}

/** The same in a language: `第 7 行 › card`. */
export function placeIn(place: Place, messages: Messages): string {
  return place.steps.map((step) => stepText(step, messages)).join(" › ");
}

function stepText(step: string, messages: Messages): string {
  const [, counted, number] = /^(row|line|page|record) (\d{1,15})$/.exec(step) ?? [];
  if (counted !== undefined && number !== undefined) return messages.say(`place.${counted}`, { number });
  const [, kind, name] = /^(sheet|table|member|part) (.*)$/s.exec(step) ?? [];
  if (kind !== undefined && name !== undefined) return messages.say(`place.${kind}`, { name: inert(name) });
  return inert(step);
}
