import { dataTypes, isUnder } from "@assay/spec";
import { dataTypesOf } from "./expression.ts";
import type { LoadedPack } from "./loaded-pack.ts";

/** Data types of the taxonomy that a pack's rules ask after and that nothing looked for: what its silence does not cover. */
export function blindSpots(pack: LoadedPack, ran: readonly string[]): string[] {
  const asked = pack.rules.flatMap(({ when }) => dataTypesOf(when, pack.sets));
  return dataTypes
    .map(({ dataType }) => dataType)
    .filter((dataType) => asked.some((root) => isUnder(dataType, root)))
    .filter((dataType) => !ran.some((one) => isUnder(one, dataType) || isUnder(dataType, one)));
}
