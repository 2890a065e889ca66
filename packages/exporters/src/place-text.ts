import type { Place } from "@assay/spec";
import { inert } from "./inert.ts";

/** A place as a person follows it: `row 7 › card`. */
export function placeText(place: Place): string {
  return place.steps.map(inert).join(" › ");
}
