import type { CatalogDetector } from "../../catalog-detector.ts";

/** Brazilian plate: the older form or Mercosul. */
export const brVehicleRegistration: CatalogDetector = {
  id: "br-vehicle-registration",
  dataType: "gov-id.vehicle-plate.br",
  name: "Brazilian vehicle registration",
  countries: ["BR"],
  patterns: [
    { regex: String.raw`[A-Z]{3}[ -]?\d{4}`, score: 0.2 },
    { regex: String.raw`[A-Z]{3}\d[A-J]\d{2}`, score: 0.3 },
  ],
  context: {
    raise: [
      "placa",
      "placa do veículo",
      "renavam",
      "detran",
      "veículo",
      "brazilian plate",
      "brazilian vehicle registration",
      "brazilian license plate",
      "brazilian number plate",
      "br plate",
      "plate br",
    ],
    lower: ["voo", "flight", "cep", "código"],
  },
  labels: [
    "placa",
    "placa veículo",
    "placa do veículo",
    "renavam",
    "detran",
    "veículo",
    "brazilian plate",
    "brazilian vehicle registration",
    "brazilian license plate",
    "brazilian number plate",
    "br plate",
    "plate br",
  ],
  requiresContext: true,
  examples: { hits: ["placa ABC-1234", "placa do veículo BRA2E19"], misses: ["ABC-1234", "placa AB-1234"] },
  sources: ["Contran, Resolução 969 of 2022"],
};
