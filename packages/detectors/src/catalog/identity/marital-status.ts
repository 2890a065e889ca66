import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "single|married|divorced|widowed|separated|engaged|civil partnership|domestic partnership|never married|ledig|" +
  "verheiratet|geschieden|verwitwet|célibataire|marié|mariée|divorcé|divorcée|veuf|veuve|pacsé|soltero|soltera|" +
  "casado|casada|divorciado|divorciada|viudo|viuda|celibe|nubile|coniugato|coniugata|divorziato|solteiro|solteira|" +
  "divorciado|ongehuwd|gehuwd|gescheiden";

/** Marital status of a person, in a field or beside a word for it. */
export const maritalStatus: CatalogDetector = {
  id: "marital-status",
  dataType: "identity.marital-status",
  name: "Marital status",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    { regex: anyWord("未婚|已婚|离异|离婚|丧偶|再婚"), score: 0.15, within: true },
  ],
  check: "labelled",
  context: {
    raise: [
      "marital status",
      "civil status",
      "familienstand",
      "situation familiale",
      "état civil",
      "estado civil",
      "stato civile",
      "burgerlijke staat",
      "婚姻状况",
      "婚姻",
      "婚否",
    ],
  },
  labels: [
    "marital status",
    "maritalstatus",
    "civil status",
    "familienstand",
    "personenstand",
    "situation familiale",
    "état civil",
    "situation matrimoniale",
    "estado civil",
    "stato civile",
    "burgerlijke staat",
    "civilstånd",
    "sivilstatus",
    "stan cywilny",
    "medeni hal",
    "status perkawinan",
    "婚姻状况",
    "婚姻状态",
    "婚否",
  ],
  requiresContext: true,
  examples: {
    hits: ["Marital status: divorced", "Familienstand: ledig", "婚姻状况：未婚"],
    misses: ["a single item", "married"],
  },
  sources: ["Words for it in the languages served"],
};
