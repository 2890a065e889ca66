export { catalog, checks } from "./registry.generated.ts";
export type { CatalogDetector } from "./catalog-detector.ts";
export type { CheckName } from "./check-name.generated.ts";
