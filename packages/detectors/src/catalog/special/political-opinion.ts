import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "democrat|republican|conservative|labour|liberal|liberal democrat|socialist|communist|libertarian|green party|" +
  "labour party|conservative party|democratic party|republican party|communist party|social democrat|anarchist|" +
  "SPD|CDU|CSU|FDP|AfD|die grünen|die linke|les républicains|parti socialiste|rassemblement national|" +
  "la france insoumise|PSOE|partido popular|podemos|VOX|partito democratico|lega|fratelli d'italia|" +
  "people's action party|workers' party";

/** Political opinion or membership in a party, beside a word for it. */
export const politicalOpinion: CatalogDetector = {
  id: "political-opinion",
  dataType: "special.political",
  name: "Political opinion or party",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    {
      regex: anyWord("中共党员|党员|预备党员|共青团员|团员|群众|民主党派|无党派人士|民革党员|民盟盟员"),
      score: 0.15,
      within: true,
    },
  ],
  context: {
    raise: [
      "political affiliation",
      "political party",
      "party affiliation",
      "party membership",
      "party member",
      "member of the",
      "political opinion",
      "political views",
      "registered",
      "voted for",
      "votes for",
      "voter registration",
      "parteimitglied",
      "parteimitgliedschaft",
      "parteizugehörigkeit",
      "mitglied der",
      "affiliation politique",
      "adhérent",
      "parti politique",
      "afiliación política",
      "partido político",
      "militante",
      "政治面貌",
      "党派",
    ],
    lower: ["debate", "estimate", "government", "candidate", "senator", "president"],
  },
  labels: [
    "political affiliation",
    "political party",
    "party affiliation",
    "party",
    "political opinion",
    "political views",
    "political leaning",
    "parteizugehörigkeit",
    "partei",
    "affiliation politique",
    "parti",
    "afiliación política",
    "partido",
    "政治面貌",
    "党派",
    "政党",
  ],
  requiresContext: true,
  examples: {
    hits: ["Political affiliation: Republican", "He is a registered Democrat", "政治面貌：中共党员"],
    misses: ["a conservative estimate", "the Republican debate"],
  },
  sources: ["Words for it in the languages served"],
};
