import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "trade union|trade union member|union member|union membership|unison|GMB|unite the union|AFL-CIO|SEIU|teamsters|" +
  "UAW|united auto workers|AFSCME|IG metall|ver.di|DGB|IG BCE|CGT|CFDT|force ouvrière|CCOO|comisiones obreras|" +
  "CGIL|CISL|NTUC|gewerkschaft|gewerkschaftsmitglied|syndicat|sindicato";

/** Membership in a trade union, beside a word for it. */
export const tradeUnion: CatalogDetector = {
  id: "trade-union",
  dataType: "special.trade-union",
  name: "Trade-union membership",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    { regex: anyWord("工会会员|工会成员"), score: 0.15, within: true },
  ],
  context: {
    raise: [
      "trade union membership",
      "trade union member",
      "union membership",
      "union member",
      "union dues",
      "member of",
      "member",
      "joined",
      "membership no",
      "gewerkschaftsmitglied",
      "gewerkschaftszugehörigkeit",
      "mitglied",
      "syndiqué",
      "adhérent",
      "afiliado",
      "afiliada",
      "iscritto",
      "工会",
      "会员",
    ],
    lower: ["strike", "press release", "european union", "credit union"],
  },
  labels: [
    "trade union",
    "union",
    "union membership",
    "union member",
    "trade union membership",
    "union code",
    "gewerkschaft",
    "syndicat",
    "sindicato",
    "sindacato",
    "工会",
  ],
  requiresContext: true,
  examples: {
    hits: ["Trade union: Unison", "she is a member of IG Metall", "gewerkschaftsmitglied ver.di"],
    misses: ["Teamsters", "the CGT called a strike"],
  },
  sources: ["Words for it in the languages served"],
};
