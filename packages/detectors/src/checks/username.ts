import type { Check } from "@assay/spec";
import { keyedValue } from "../secrets/keyed-value.ts";
import type { KeyedValue } from "../secrets/keyed-value.ts";
import { isPlaceholder } from "../secrets/placeholder.ts";

// Accounts of machines and stand-ins: nobody's name.
const shared = new Set(
  "root admin administrator user username name login guest test demo anonymous nobody system service default null none undefined true false string postgres mysql oracle sa www-data daemon ubuntu ec2-user".split(
    " ",
  ),
);

/** The name of an account after the word for it, or alone in a cell that is named so; accounts of machines are no one's. */
export const username: Check = (value, { after }) => {
  const keyed = announced.test(value) ? keyedValue(value) : undefined;
  const name = keyed?.value ?? value;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}._@+\\-]{1,63}$/u.test(name) || shared.has(name.toLowerCase()) || isPlaceholder(name))
    return false;
  if (keyed === undefined) return { normalised: name.toLowerCase() };
  if (keyed.tie !== "quoted" && (/^[.@([\\-]?\w/.test(after) || isExpression(keyed))) return false;
  const isPlain = keyed.tie !== "quoted" && !/[\d._-]/.test(name);
  if (isPlain && keyed.tie === "told" && /^user\W/i.test(value)) return false; // `the user: him`
  return { normalised: name.toLowerCase(), part: keyed.part, score: isPlain ? 0.45 : 0.65 };
};

function isExpression({ value, tie, spaced }: KeyedValue): boolean {
  return tie === "assigned" && spaced && /^[a-z]+(?:\.[a-z]+)+$/i.test(value);
}

const announced =
  /^(?:user|login|log.?on|account|screen|utilisateur|nom|usuario|benutzer|nome|gebruiker|имя|логин|用户|账号|账户|登录|帐号|ユーザー|아이디)/i;
