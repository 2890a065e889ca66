import type { Check } from "@assay/spec";
import { apiToken } from "./api-token.ts";

/** Two random parts of at least twenty characters, and between them the base 64 of `OpenAI`. */
export const openaiKey: Check = (value, surroundings) => {
  const [, head = "", tail = ""] = /^sk-(.*)T3BlbkFJ(.*)$/.exec(value) ?? [];
  return head.length >= 20 && tail.length >= 20 && apiToken(value, surroundings);
};
