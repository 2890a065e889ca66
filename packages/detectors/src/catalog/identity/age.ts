import type { CatalogDetector } from "../../catalog-detector.ts";

/** Age of a person, beside a word for it. */
export const age: CatalogDetector = {
  id: "age",
  dataType: "identity.age",
  name: "Age",
  countries: [],
  patterns: [
    { regex: String.raw`(?:1[01]\d|[1-9]?\d)`, score: 0.08 },
    {
      regex: String.raw`(?:1[01]\d|[1-9]?\d)[ -](?:years?[ -]old|year[ -]old|yrs? old|yo|y/o|years of age|Jahre alt|jaar oud|ans|años|anni|anos|år gammal)`,
      score: 0.55,
    },
    { regex: String.raw`(?:1[01]\d|[1-9]?\d) ?(?:岁|歲|歳|세)`, score: 0.55, within: true },
  ],
  check: "age",
  context: {
    raise: ["aged", "age of", "patient", "edad", "alter", "âge de", "âgé de", "âgée de", "年龄", "年齢", "나이"],
    lower: ["building", "company", "whisky", "wine", "tree"],
  },
  labels: [
    "age",
    "age years",
    "age in years",
    "patient age",
    "edad",
    "alter",
    "âge",
    "età",
    "idade",
    "leeftijd",
    "ålder",
    "alder",
    "ikä",
    "wiek",
    "věk",
    "yaş",
    "возраст",
    "usia",
    "umur",
    "tuổi",
    "年龄",
    "年齢",
    "나이",
  ],
  requiresContext: true,
  examples: {
    hits: ["The patient is 47 years old", "age: 34", "年龄：45岁"],
    misses: ["47 items", "age 450", "page 34"],
  },
  knownAs: { google: "AGE" },
  sources: ["Words for it in the languages served"],
};
