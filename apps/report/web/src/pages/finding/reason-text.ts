import type { TextKey } from "../../text/text-key.ts";
import type { Text } from "../../text/use-text.ts";

/** Codes that the engine and its checks give as reasons. */
const known: Readonly<Record<string, TextKey>> = {
  pattern: "reason.pattern",
  ambiguous: "reason.ambiguous",
  chance: "reason.chance",
  "all-pass": "reason.all-pass",
  "whole-column": "reason.whole-column",
  "few-cells": "reason.few-cells",
  "no-context": "reason.no-context",
  luhn: "reason.luhn",
  Luhn: "reason.luhn",
  "check digit": "reason.check-digits",
  "check digits": "reason.check-digits",
  "check letter": "reason.check-letter",
  form: "reason.form",
};

const worded: Readonly<Record<string, TextKey>> = {
  label: "reason.label",
  context: "reason.context",
  "other-label": "reason.other-label",
};

/** A reason in words. One that has none here is a check by its own name. */
export function reasonText(why: string, weight: number, { t }: Text): string {
  const plain = known[why];
  if (plain !== undefined) return t(plain);
  const [, kind = "", word = ""] = /^([a-z-]+):(.*)$/.exec(why) ?? [];
  if (kind === "context" && weight < 0) return t("reason.against", { word });
  const named = worded[kind];
  return named === undefined ? t("reason.check", { check: why }) : t(named, { word });
}
