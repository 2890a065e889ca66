import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "heterosexual|homosexual|bisexual|pansexual|asexual|gay|lesbian|queer|straight|heterosexuell|homosexuell|" +
  "bisexuell|schwul|lesbisch|hétérosexuel|hétérosexuelle|homosexuel|homosexuelle|bisexuel|bisexuelle|lesbienne|" +
  "heterosexuales|lesbiana";

/** Sexual orientation of a person, beside a word for it or for a person. */
export const sexualOrientation: CatalogDetector = {
  id: "sexual-orientation",
  dataType: "special.sex-life-orientation",
  name: "Sexual orientation",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    { regex: anyWord("同性恋|异性恋|双性恋|同性戀|異性戀"), score: 0.15, within: true },
  ],
  context: {
    raise: [
      "sexual orientation",
      "sexuality",
      "sexual preference",
      "identifies as",
      "came out as",
      "came out",
      "openly",
      "sexuelle orientierung",
      "sexuelle identität",
      "orientation sexuelle",
      "orientación sexual",
      "orientamento sessuale",
      "性取向",
      "性倾向",
    ],
    lower: ["line", "march", "parade", "magazine"],
  },
  labels: [
    "sexual orientation",
    "sexuality",
    "sexual preference",
    "sexuelle orientierung",
    "orientation sexuelle",
    "orientación sexual",
    "orientamento sessuale",
    "orientação sexual",
    "性取向",
    "性倾向",
  ],
  requiresContext: true,
  examples: {
    hits: ["Sexual orientation: bisexual", "she came out as lesbian", "性取向：同性恋"],
    misses: ["a straight line", "gay"],
  },
  sources: ["Words for it in the languages served"],
};
