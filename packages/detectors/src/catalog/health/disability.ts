import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "wheelchair user|wheelchair|deaf|hard of hearing|hearing impaired|hearing impairment|blind|visually impaired|" +
  "visual impairment|partially sighted|paraplegic|paraplegia|quadriplegic|tetraplegic|cerebral palsy|" +
  "down syndrome|dyslexia|learning disability|intellectual disability|physical disability|mobility impairment|" +
  "amputee|muscular dystrophy|spinal cord injury|autistic|disabled|gehörlos|schwerhörig|blind|sehbehindert|" +
  "rollstuhlfahrer|rollstuhlfahrerin|schwerbehindert|querschnittgelähmt|sourd|sourde|malentendant|aveugle|" +
  "malvoyant|tétraplégique|paraplégique|handicapé|handicapée|sordo|sorda|ciego|ciega|discapacidad visual|" +
  "discapacidad auditiva|paralítico|tetrapléjico";

/** Disability of a person, beside a word for it. */
export const disability: CatalogDetector = {
  id: "disability",
  dataType: "health.disability",
  name: "Disability",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    { regex: anyWord("残疾|视力残疾|听力残疾|肢体残疾|智力残疾|精神残疾|聋哑|失明|轮椅"), score: 0.15, within: true },
  ],
  context: {
    raise: [
      "disability",
      "disabilities",
      "registered disabled",
      "disability status",
      "accommodation",
      "reasonable adjustment",
      "impairment",
      "behinderung",
      "grad der behinderung",
      "schwerbehinderung",
      "handicap",
      "rqth",
      "discapacidad",
      "minusvalía",
      "who is",
      "he is",
      "she is",
      "i am",
      "残疾",
      "残疾证",
      "残疾类别",
    ],
    lower: ["test", "trust", "spot", "access", "mode", "feature"],
  },
  labels: [
    "disability",
    "disabilities",
    "disability status",
    "disability type",
    "disabled",
    "impairment",
    "behinderung",
    "schwerbehinderung",
    "handicap",
    "discapacidad",
    "invalidità",
    "deficiência",
    "残疾",
    "残疾类别",
    "残疾情况",
  ],
  requiresContext: true,
  examples: {
    hits: ["Disability: hearing impairment", "Behinderung: gehörlos", "残疾类别：肢体残疾"],
    misses: ["blind", "hard of hearing"],
  },
  sources: ["Words for it in the languages served"],
};
