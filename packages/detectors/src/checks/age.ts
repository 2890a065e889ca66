import type { CheckPass, CheckSurroundings } from "@assay/spec";

const cue =
  /(?:^|[^\p{L}])(?:age|aged|alter|edad|âge|âgée?(?: de)?|età|idade|leeftijd|ålder|alder|wiek|yaş|возраст|usia|umur|tuổi)(?: of| is)?[\s:=]{1,3}$/iu;
const eastern = /(?:年龄|年齡|年齢|나이)[\s:：=为是]{0,3}$/u;
const field =
  /(?:^|[^a-z])(?:age|alter|edad|âge|età|idade|leeftijd|ålder|alder|wiek|yaş|usia|umur)(?:$|[^a-z])|возраст|年龄|年齢|나이/iu;
const turned =
  /(?:^|[^\p{L}])(?:i|he|she|they|(?:brother|sister|mother|father|son|daughter|wife|husband|friend)) (?:just |has )?turned $/iu;
const person =
  /(?:^|[^\p{L}])(?:i am|i'm|he is|she is|patient|man|woman|boy|girl|son|daughter|who is|male|female|turned|is|am|ich bin|tengo|j'ai|ho|今年|患者|已经)[\s:,，]{0,2}(?:an? )?$/iu;

/** 0 to 119: with its unit beside a person, or a bare number behind a word for age or in a field named so. */
export function age(value: string, around: CheckSurroundings): boolean | CheckPass {
  const digits = /^\d+/.exec(value)?.[0] ?? "";
  if (around.field !== "" && field.test(around.field)) return { normalised: digits };
  if (/^[.,/:%-]\d|^ ?%/.test(around.after)) return false;
  if (cue.test(around.before) || eastern.test(around.before)) return { normalised: digits, score: 0.4 };
  if (turned.test(around.before)) return { normalised: digits, score: 0.3 };
  return value.length > digits.length && person.test(around.before) && { normalised: digits };
}
