import type { Check, CheckPass } from "@assay/spec";
import { keyedValue } from "../secrets/keyed-value.ts";
import type { KeyedValue } from "../secrets/keyed-value.ts";
import { isPlaceholder } from "../secrets/placeholder.ts";

/**
 * What stands after the word for a password in a setting, a program or a sentence, or fills a cell that is named so. Not a variable, a
 * call, a type, a rule about passwords, nor a stand-in.
 */
export const password: Check = (value, { before }) => {
  if (/(?:取款|提款|支付|交易|查询|卡)$/.test(before)) return false; // the PIN of a card
  const keyed = announced.test(value) ? keyedValue(value) : undefined;
  if (keyed === undefined) return isSecret(value) && { normalised: value };
  if (!isSecret(keyed.value) || isCode(keyed)) return false;
  return { normalised: keyed.value, part: keyed.part, score: score(keyed) } satisfies CheckPass;
};

const announced =
  /^[\p{L}_-]{0,16}(?:pass|pwd|wort|contrase|senha|woord|ösenord|adgangskode|salasana|has[lł]o|heslo|parola|ifre|пароль|密码|口令|密碼|パスワード|비밀번호)/iu;
const literals = new Set(
  "null none nil undefined true false yes no string str text varchar char required optional empty password passwd passphrase pass pwd secret hidden none. n/a na any bool int object function input field reset forgot change confirm new old current".split(
    " ",
  ),
);

function isSecret(text: string): boolean {
  return (
    text.length >= 3 &&
    text.length <= 128 &&
    !literals.has(text.toLowerCase()) &&
    !isPlaceholder(text) &&
    !/^[*•●x.\-_#?]+$/i.test(text)
  );
}

// `get_password()`, `self.password`, `args[0]`, `%s`, `:pass`, `user_password` after a spaced equals sign.
function isCode({ value, tie, spaced }: KeyedValue): boolean {
  if (/^(?:%[sd@]|[:?@&$]\w*|\{\d*\}?)$/.test(value)) return true;
  if (tie === "quoted") return false;
  if (/[([{]/.test(value) || /^[a-z_]\w*(?:\.|->|::)[a-z_]\w*$/i.test(value)) return true;
  return tie === "assigned" && spaced && /^[a-z_]+$/i.test(value);
}

function score({ value, tie }: KeyedValue): number {
  const isMixed = /\d/.test(value) ? /\D/.test(value) : /[^\p{L}\s]/u.test(value);
  if (tie === "told") return isMixed ? 0.6 : /^\p{L}+$/u.test(value) ? 0.15 : 0.3;
  return isMixed ? 0.75 : 0.5;
}
