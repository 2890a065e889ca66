import type { CatalogDetector } from "../../catalog-detector.ts";

/** Mexican population code: name, birth date, sex, state, check digit. */
export const mxCurp: CatalogDetector = {
  id: "mx-curp",
  dataType: "gov-id.national.mx.curp",
  name: "Mexican CURP",
  countries: ["MX"],
  patterns: [
    {
      regex: String.raw`[A-Z][AEIOUX][A-Z]{2}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[HMX](?:AS|BC|BS|CC|CH|CL|CM|CS|DF|DG|GR|GT|HG|JC|MC|MN|MS|NE|NL|NT|OC|PL|QR|QT|SL|SP|SR|TC|TL|TS|VZ|YN|ZS)[B-DF-HJ-NP-TV-Z]{3}[\dA-Z]\d`,
      score: 0.97,
    },
    { regex: String.raw`[a-z][aeioux][a-z]{2}\d{6}[hmx][a-z]{5}[\da-z]\d`, score: 0.85 },
  ],
  check: "mx-curp",
  context: { raise: ["curp", "clave única de registro de población", "registro de población"] },
  labels: ["curp", "clave curp", "clave única de registro de población", "curp no"],
  examples: {
    hits: ["CURP GARC850515HDFRRL05", "curp: LOMM991231MJCPRRA2"],
    misses: ["CURP GARC850515HDFRRL06", "CURP GARC851315HDFRRL09", "CURP GARC850515HXXRRL09"],
  },
  knownAs: { google: "MEXICO_CURP_NUMBER" },
  sources: ["RENAPO, Instructivo Normativo para la asignación de la CURP (DOF 18/10/2021)"],
};
