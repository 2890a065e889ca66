import type { PackSummary } from "@assay/spec";
import type { Localised } from "../../wire/words.ts";
import { namedType } from "../view/data-type.ts";

/** A question that only a person can answer, in words: a fact of the pack, a data type nobody looked for, a category to confirm, or the number of people. */
export function questionText(pack: PackSummary | undefined, id: string): Localised {
  const fact = pack?.facts.find((own) => own.id === id);
  if (fact !== undefined) return fact.ask;
  if (id.startsWith("run:")) return notLookedFor(namedType(id.slice("run:".length)).name);
  if (id.startsWith("confirm:")) return toConfirm(labelOf(pack, id.slice("confirm:".length)));
  return id === "people" ? howMany : { en: id, "zh-Hans": id };
}

const howMany: Localised = { en: "How many people are concerned?", "zh-Hans": "涉及多少人？" };

function notLookedFor(name: Localised): Localised {
  return {
    en: `Is there data of this type: ${name.en}? No detector looked for it.`,
    "zh-Hans": `是否存在此类数据：${name["zh-Hans"]}？没有检测器查找过它。`,
  };
}

function toConfirm(label: Localised): Localised {
  return {
    en: `Is this right: ${label.en}? It is only indicated.`,
    "zh-Hans": `是否属实：${label["zh-Hans"]}？目前仅为提示。`,
  };
}

function labelOf(pack: PackSummary | undefined, category: string): Localised {
  return pack?.categories.find(({ id }) => id === category)?.label ?? { en: category, "zh-Hans": category };
}
