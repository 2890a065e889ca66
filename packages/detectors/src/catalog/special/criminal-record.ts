import type { CatalogDetector } from "../../catalog-detector.ts";
import { anyWord } from "../../words/any-word.ts";

const words =
  "felony|misdemeanor|misdemeanour|theft|burglary|robbery|armed robbery|assault|aggravated assault|battery|fraud|" +
  "embezzlement|murder|manslaughter|arson|rape|sexual assault|domestic violence|drug possession|drug trafficking|" +
  "DUI|DWI|drink driving|drunk driving|shoplifting|perjury|forgery|money laundering|tax evasion|kidnapping|" +
  "stalking|diebstahl|betrug|körperverletzung|raub|mord|totschlag|urkundenfälschung|vol|escroquerie|agression|" +
  "meurtre|violences conjugales|robo|hurto|estafa|agresión|homicidio|asesinato";

/** Conviction, charge or sentence of a person, beside a word for it. */
export const criminalRecord: CatalogDetector = {
  id: "criminal-record",
  dataType: "criminal.record",
  name: "Criminal record",
  countries: [],
  patterns: [
    { regex: anyWord(words), score: 0.15 },
    {
      regex: anyWord("盗窃罪|诈骗罪|故意伤害罪|抢劫罪|贪污罪|受贿罪|危险驾驶罪|故意杀人罪|强奸罪|走私罪"),
      score: 0.15,
      within: true,
    },
  ],
  context: {
    raise: [
      "convicted of",
      "convicted",
      "conviction for",
      "conviction",
      "charged with",
      "arrested for",
      "found guilty of",
      "guilty of",
      "pleaded guilty to",
      "sentenced for",
      "criminal record",
      "criminal history",
      "prior offences",
      "offence",
      "offense",
      "prison for",
      "verurteilt wegen",
      "verurteilt",
      "vorbestraft wegen",
      "vorstrafe",
      "condamné pour",
      "condamnée pour",
      "casier judiciaire",
      "condenado por",
      "condenada por",
      "antecedentes penales",
      "犯",
      "判处",
      "犯罪记录",
      "前科",
    ],
    lower: ["protection", "insurance", "prevention", "policy", "novel", "film"],
  },
  labels: [
    "criminal record",
    "criminal history",
    "conviction",
    "convictions",
    "offence",
    "offense",
    "offences",
    "charge",
    "charges",
    "arrest reason",
    "vorstrafen",
    "straftat",
    "casier judiciaire",
    "infraction",
    "antecedentes penales",
    "delito",
    "犯罪记录",
    "前科",
    "罪名",
  ],
  requiresContext: true,
  examples: {
    hits: ["He was convicted of armed robbery", "Criminal record: burglary", "verurteilt wegen Betrug", "罪名：盗窃罪"],
    misses: ["theft", "identity theft protection"],
  },
  sources: ["Words for it in the languages served"],
};
