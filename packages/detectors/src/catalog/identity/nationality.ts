import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "american|british|english|scottish|welsh|irish|french|german|spanish|italian|portuguese|dutch|belgian|swiss|" +
  "austrian|swedish|norwegian|danish|finnish|icelandic|polish|czech|slovak|hungarian|romanian|bulgarian|greek|" +
  "turkish|russian|ukrainian|belarusian|serbian|croatian|bosnian|albanian|israeli|egyptian|moroccan|algerian|" +
  "tunisian|nigerian|ghanaian|kenyan|ethiopian|south african|saudi|emirati|iranian|iraqi|syrian|lebanese|" +
  "jordanian|pakistani|indian|bangladeshi|sri lankan|nepali|nepalese|afghan|chinese|taiwanese|japanese|korean|" +
  "south korean|vietnamese|thai|malaysian|singaporean|indonesian|filipino|filipina|burmese|cambodian|australian|" +
  "new zealander|canadian|mexican|brazilian|argentine|argentinian|chilean|colombian|peruvian|venezuelan|cuban|" +
  "jamaican|deutsch|österreichisch|französisch|italienisch|türkisch|polnisch|française|français|allemande|" +
  "allemand|espagnole|española|español|mexicana|mexicano|francesa|francés|alemana|alemán|italiana|italiano";

/** Nationality of a person, in a field or beside a word for it. */
export const nationality: CatalogDetector = {
  id: "nationality",
  dataType: "identity.nationality",
  name: "Nationality",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    {
      regex: anyWord("中国籍|中国|美国|英国|法国|德国|日本|韩国|新加坡|马来西亚|印度|俄罗斯|加拿大|澳大利亚"),
      score: 0.15,
      within: true,
    },
    { regex: String.raw`[A-Z]{2,3}`, score: 0.05 },
  ],
  check: "labelled",
  context: {
    raise: [
      "nationality",
      "citizenship",
      "citizen",
      "national",
      "staatsangehörigkeit",
      "staatsbürgerschaft",
      "nationalité",
      "nacionalidad",
      "nazionalità",
      "cittadinanza",
      "nacionalidade",
      "nationaliteit",
      "国籍",
      "国適",
      "국적",
    ],
    lower: ["food", "cuisine", "language", "restaurant"],
  },
  labels: [
    "nationality",
    "nationalities",
    "citizenship",
    "country of citizenship",
    "staatsangehörigkeit",
    "staatsbürgerschaft",
    "nationalität",
    "nationalité",
    "nacionalidad",
    "nazionalità",
    "cittadinanza",
    "nacionalidade",
    "nationaliteit",
    "nationalitet",
    "kansalaisuus",
    "narodowość",
    "obywatelstwo",
    "uyruk",
    "гражданство",
    "kewarganegaraan",
    "quốc tịch",
    "国籍",
    "국적",
  ],
  requiresContext: true,
  examples: {
    hits: ["Nationality: Malaysian", "Staatsangehörigkeit: deutsch", "国籍：中国"],
    misses: ["Malaysian food", "French"],
  },
  sources: ["Words for it in the languages served"],
};
