import type { DetectorSpec } from "@assay/spec";
import type { CheckName } from "./check-name.generated.ts";

/** A detector of the catalogue: its check is one of `checks/`, so that a slip is red in the editor. */
export type CatalogDetector = DetectorSpec<CheckName>;
