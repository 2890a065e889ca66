import type { Check } from "@assay/spec";
import { numberContext } from "../phone/number-context.ts";
import { phoneNumber } from "./phone-number.ts";

/** A telephone number that the nearest word, or the name of its field, calls a fax number. */
export const faxNumber: Check = (value, surroundings) => {
  if (!/fax|faks|факс|copie|传真|傳真|ファックス|팩스|φαξ/i.test(`${surroundings.field} ${surroundings.before}`))
    return false;
  if (numberContext(surroundings).said !== "fax") return false;
  const pass = phoneNumber(value, surroundings);
  return typeof pass === "object" && { ...pass, score: Math.min(0.95, (pass.score ?? 0) + 0.2) };
};
