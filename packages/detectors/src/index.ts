export { catalog } from "./catalog.generated.ts";
export { checks } from "./checks.generated.ts";
export type { CatalogDetector } from "./catalog-detector.ts";
export type { CheckName } from "./check-name.generated.ts";
