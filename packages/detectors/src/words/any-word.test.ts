import { expect, it } from "vitest";
import { anyWord } from "./any-word.ts";

it("takes words with and without capitals, and signs as they are", () => {
  const whole = new RegExp(`^${anyWord("hard of hearing|ver.di|HIV|癌症")}$`);
  const texts = ["hard of hearing", "Hard of Hearing", "ver.di", "HIV", "癌症"];
  expect(texts.filter((text) => !whole.test(text))).toEqual([]);
  expect(["hard", "verxdi", "hiv"].filter((text) => whole.test(text))).toEqual([]);
});
