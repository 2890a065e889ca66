import type { CatalogDetector } from "../../catalog-detector.ts";

/** Spanish plate: four digits and three consonants, or the older provincial form. */
export const esVehicleRegistration: CatalogDetector = {
  id: "es-vehicle-registration",
  dataType: "gov-id.vehicle-plate.es",
  name: "Spanish vehicle registration",
  countries: ["ES"],
  patterns: [
    { regex: String.raw`\d{4}[ -]?[BCDFGHJ-NPRSTV-Z]{3}`, score: 0.3 },
    {
      regex: String.raw`(?:A|AB|AL|AV|B|BA|BI|BU|C|CA|CC|CO|CR|CS|CU|GC|GE|GI|GR|GU|H|HU|J|L|LE|LO|LU|M|MA|MU|NA|O|OR|OU|P|PM|IB|PO|S|SA|SE|SG|SO|SS|T|TE|TF|TO|V|VA|VI|Z|ZA)-\d{4}-[A-Z]{1,2}`,
      score: 0.4,
    },
  ],
  context: {
    raise: [
      "matrícula",
      "matrícula del vehículo",
      "vehículo",
      "dgt",
      "coche",
      "spanish plate",
      "spanish vehicle registration",
      "spanish license plate",
      "spanish number plate",
      "es plate",
      "plate es",
    ],
  },
  labels: [
    "matrícula",
    "matrícula vehículo",
    "matrícula del vehículo",
    "vehículo",
    "dgt",
    "coche",
    "spanish plate",
    "spanish vehicle registration",
    "spanish license plate",
    "spanish number plate",
    "es plate",
    "plate es",
  ],
  requiresContext: true,
  examples: { hits: ["matrícula 1234 BCD", "matrícula M-1234-AB"], misses: ["1234 BCD", "matrícula 1234 AEI"] },
  sources: ["Real Decreto 2822/1998, anexo XVIII"],
};
