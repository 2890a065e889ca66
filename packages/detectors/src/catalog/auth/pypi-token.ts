import type { CatalogDetector } from "../../catalog-detector.ts";
import { madeUp } from "../../made-up.ts";

/** Upload token of PyPI: a macaroon that begins with the name of the site. */
export const pypiToken: CatalogDetector = {
  id: "pypi-token",
  dataType: "auth.api-token",
  name: "PyPI token",
  countries: [],
  patterns: [{ regex: String.raw`pypi-AgE[0-9A-Za-z_\-]{60}[0-9A-Za-z_\-]*`, score: 0.95 }],
  check: "api-token",
  context: { raise: ["pypi", "twine", "pip"] },
  labels: ["pypi token", "twine password"],
  examples: {
    hits: [`pypi-AgEIcHlwaS5vcmc${madeUp(140)}`],
    misses: [`pypi-AgEIcHlwaS5vcmc${madeUp(10)}`, `pypi-Abc${madeUp(140)}`],
  },
  sources: ["PyPI: API tokens"],
};
