import { AssayError, dataTypeInfo } from "@assay/spec";
import type { Check, CheckTable, DetectorSpec } from "@assay/spec";
import { labelReader } from "./label.ts";
import type { LabelReader } from "./label.ts";
import { makeLexicon } from "./lexicon.ts";
import type { Lexicon } from "./lexicon.ts";
import { patternsOf } from "./pattern.ts";
import type { Pattern } from "./pattern.ts";
import { subjectRank } from "./subject.ts";
import { getOrMake } from "./get-or-make.ts";

/** A detector as the scan needs it, by number. */
export interface PlannedDetector {
  readonly spec: DetectorSpec;
  readonly check: Check | null;
  readonly requiresContext: boolean;
  /** How well its values name a person: 0 not at all. */
  readonly rank: number;
}

/** Everything about the detectors that is looked up while scanning. */
export interface Plan {
  readonly detectors: readonly PlannedDetector[];
  /** The detectors that may stand without context. */
  readonly standAlone: Int32Array;
  /** By detector: 1 where it has a check. */
  readonly checked: Uint8Array;
  /** By detector: the number of its data type. */
  readonly typeNumbers: Int32Array;
  readonly patterns: readonly Pattern[];
  /** Patterns from here on are a user's and run by re2 alone. */
  readonly customFrom: number;
  readonly lexicon: Lexicon;
  readonly labels: LabelReader;
}

/** Makes the plan; a check that is not in the table is a typed error. */
export function makePlan(
  detectors: readonly DetectorSpec[],
  custom: readonly DetectorSpec[],
  checks: CheckTable,
): Plan {
  const all = [...detectors, ...custom];
  return {
    detectors: all.map((spec) => planned(spec, checks)),
    standAlone: Int32Array.from(
      all.flatMap(({ requiresContext }, detector) => (requiresContext === true ? [] : [detector])),
    ),
    checked: Uint8Array.from(all, ({ check }) => (check === undefined ? 0 : 1)),
    typeNumbers: numberTypes(all),
    patterns: patternsOf(all),
    customFrom: patternsOf(detectors).length,
    lexicon: makeLexicon(all),
    labels: labelReader(detectors, custom),
  };
}

function planned(spec: DetectorSpec, checks: CheckTable): PlannedDetector {
  const check = spec.check === undefined ? null : checks[spec.check];
  if (check === undefined) {
    throw new AssayError(
      "detector/unknown-check",
      `The detector ${spec.id} asks for a check that does not exist: ${spec.check ?? ""}.`,
      {
        subject: spec.id,
        next: "name one of the checks that `assay detectors list --format json` shows",
      },
    );
  }
  return {
    spec,
    check,
    requiresContext: spec.requiresContext ?? false,
    rank: subjectRank(spec.dataType, dataTypeInfo(spec.dataType)?.identifying ?? "none"),
  };
}

function numberTypes(detectors: readonly DetectorSpec[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(detectors, ({ dataType }) => getOrMake(numbers, dataType, () => numbers.size));
}
