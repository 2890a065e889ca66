import type { CatalogDetector } from "../../catalog-detector.ts";

/** Italian fiscal code: name, birth date and place, check letter; letters may stand for digits. */
export const itCodiceFiscale: CatalogDetector = {
  id: "it-codice-fiscale",
  dataType: "gov-id.tax.it.codice-fiscale",
  name: "Italian fiscal code",
  countries: ["IT"],
  patterns: [
    { regex: String.raw`[A-Z]{6}[\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2}[A-Z][\dLMNP-V]{3}[A-Z]`, score: 0.97 },
    { regex: String.raw`[a-z]{6}[\dlmnp-v]{2}[a-ehlmprst][\dlmnp-v]{2}[a-z][\dlmnp-v]{3}[a-z]`, score: 0.9 },
    {
      regex: String.raw`[A-Z]{3} [A-Z]{3} [\dLMNP-V]{2}[A-EHLMPRST][\dLMNP-V]{2} [A-Z][\dLMNP-V]{3}[A-Z]`,
      score: 0.97,
    },
  ],
  check: "it-codice-fiscale",
  context: {
    raise: [
      "codice fiscale",
      "cod. fiscale",
      "c.f.",
      "cf",
      "tessera sanitaria",
      "agenzia delle entrate",
      "nato a",
      "nata a",
    ],
  },
  labels: [
    "codice fiscale",
    "cod fiscale",
    "cf",
    "codicefiscale",
    "c f",
    "codice fiscale cliente",
    "tax code",
    "italian fiscal code",
  ],
  examples: {
    hits: ["codice fiscale RSSMRA85T10A562S", "CF BNCLRA90A41H501F", "RSSMRA85TMLA562G"],
    misses: ["codice fiscale RSSMRA85T10A562T", "RSSMRA85T35A562S", "RSSMRA85F10A562S"],
  },
  knownAs: { presidio: "IT_FISCAL_CODE", google: "ITALY_FISCAL_CODE", macie: "ITALY_NATIONAL_IDENTIFICATION_NUMBER" },
  sources: ["D.M. 23 dicembre 1976; D.P.R. 605/1973"],
};
