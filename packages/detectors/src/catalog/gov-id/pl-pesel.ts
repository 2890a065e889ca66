import type { CatalogDetector } from "../../catalog-detector.ts";

/** Polish PESEL: birth date with the century in its month, serial, weights 1, 3, 7, 9. */
export const plPesel: CatalogDetector = {
  id: "pl-pesel",
  dataType: "gov-id.national.pl.pesel",
  name: "Polish PESEL",
  countries: ["PL"],
  patterns: [{ regex: String.raw`\d{2}[02468][1-9][0-3]\d{6}|\d{2}[13579][0-2][0-3]\d{6}`, score: 0.45 }],
  check: "pl-pesel",
  context: {
    raise: ["pesel", "numer pesel", "nr pesel", "urodzony", "urodzona", "dowód osobisty"],
    lower: ["telefon", "nip", "regon", "konto", "cpf"],
  },
  labels: ["pesel", "numer pesel", "nr pesel", "pesel no", "pesel number", "national id"],
  examples: {
    hits: ["PESEL 44051401458", "numer PESEL: 02221501236"],
    misses: ["PESEL 44051401459", "PESEL 44131401458", "PESEL 4405140145"],
  },
  knownAs: { presidio: "PL_PESEL", google: "POLAND_PESEL_NUMBER" },
  sources: ["Ustawa z dnia 24 września 2010 r. o ewidencji ludności, art. 15"],
};
