import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "caucasian|african american|african-american|black|white|asian|hispanic|latino|latina|latinx|hispanic or latino|" +
  "native american|american indian|alaska native|pacific islander|native hawaiian|south asian|east asian|" +
  "southeast asian|middle eastern|mixed race|multiracial|biracial|black african|black caribbean|white british|" +
  "white irish|roma|romani|sinti|arab|kurdish|han chinese|chinese|malay|indian|eurasian|maori|aboriginal|" +
  "torres strait islander|inuit|berber|jewish|pashtun|tamil|hutu|tutsi|uyghur|tibetan";

/** Racial or ethnic origin of a person, beside a word for it. */
export const ethnicity: CatalogDetector = {
  id: "ethnicity",
  dataType: "special.race-ethnicity",
  name: "Racial or ethnic origin",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    {
      regex: anyWord("汉族|回族|维吾尔族|藏族|蒙古族|满族|壮族|苗族|彝族|土家族|朝鲜族|哈萨克族|布依族|侗族|瑶族|白族"),
      score: 0.15,
      within: true,
    },
  ],
  context: {
    raise: [
      "ethnicity",
      "ethnic origin",
      "ethnic group",
      "ethnic background",
      "race",
      "racial origin",
      "ethnische herkunft",
      "ethnie",
      "origine ethnique",
      "origen étnico",
      "raza",
      "etnia",
      "民族",
      "种族",
      "族裔",
    ],
    lower: ["horse", "car", "cuisine", "restaurant", "condition"],
  },
  labels: [
    "ethnicity",
    "ethnic origin",
    "ethnic group",
    "ethnic background",
    "race",
    "race ethnicity",
    "ethnische herkunft",
    "ethnie",
    "origine ethnique",
    "origen étnico",
    "raza",
    "etnia",
    "etnicidad",
    "民族",
    "种族",
    "族裔",
    "race cd",
  ],
  requiresContext: true,
  examples: {
    hits: ["Ethnicity: African American", "Race: White", "民族：回族"],
    misses: ["a white wall", "an Indian restaurant"],
  },
  sources: ["Words for it in the languages served"],
};
