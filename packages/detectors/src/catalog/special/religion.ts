import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "christian|catholic|roman catholic|protestant|anglican|lutheran|methodist|baptist|presbyterian|evangelical|" +
  "orthodox christian|mormon|jehovah's witness|muslim|sunni|shia|shiite|islam|islamic|jewish|judaism|hindu|" +
  "hinduism|buddhist|buddhism|sikh|sikhism|jain|taoist|zoroastrian|bahá'í|atheist|agnostic|christianity|" +
  "catholicism|evangelisch|katholisch|römisch-katholisch|muslimisch|jüdisch|hinduistisch|buddhistisch|" +
  "konfessionslos|catholique|protestant|musulman|musulmane|juif|juive|bouddhiste|athée|católico|católica|musulmán|" +
  "musulmana|judío|judía|ateo|atea|budista|cristiano|cristiana";

/** Religious belief of a person, beside a word for it. */
export const religion: CatalogDetector = {
  id: "religion",
  dataType: "special.religion",
  name: "Religion",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    {
      regex: anyWord("佛教|道教|基督教|天主教|伊斯兰教|回教|印度教|犹太教|无宗教信仰|基督徒|穆斯林|佛教徒"),
      score: 0.15,
      within: true,
    },
  ],
  context: {
    raise: [
      "religion",
      "religious affiliation",
      "religious belief",
      "religious beliefs",
      "faith",
      "denomination",
      "confession",
      "devout",
      "practising",
      "practicing",
      "converted to",
      "raised",
      "believes in",
      "konfession",
      "religionszugehörigkeit",
      "glaube",
      "confession religieuse",
      "croyance",
      "religión",
      "creencia",
      "religione",
      "religião",
      "宗教",
      "信仰",
      "宗教信仰",
      "信奉",
    ],
    lower: ["museum", "church", "school", "architecture", "art"],
  },
  labels: [
    "religion",
    "religious affiliation",
    "religious belief",
    "faith",
    "denomination",
    "konfession",
    "religionszugehörigkeit",
    "confession",
    "religión",
    "religione",
    "religião",
    "godsdienst",
    "din",
    "agama",
    "宗教",
    "宗教信仰",
    "信仰",
  ],
  requiresContext: true,
  examples: {
    hits: ["Religion: Muslim", "He is a devout Catholic", "宗教信仰：佛教"],
    misses: ["Catholic", "the Jewish museum"],
  },
  sources: ["Words for it in the languages served"],
};
