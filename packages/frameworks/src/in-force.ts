import type { ProvisionStatus } from "@assay/spec";
import type { Pack, Period, Provision } from "./pack.ts";

/** Whether a day (`2026-01-01`) lies in a period; both ends belong to it. */
export function isWithin(day: string, period: Period | undefined): boolean {
  return (period?.from === undefined || day >= period.from) && (period?.to === undefined || day <= period.to);
}

/** How a provision stands on a day: what is not yet applied is `adopted-not-applicable`, what has ended is `superseded`. */
export function statusOn(pack: Pack, provision: Provision, day: string): ProvisionStatus {
  const status = provision.status ?? pack.framework.status;
  if (status !== "in-force") return status;
  const period = provision.inForce ?? pack.framework.inForce;
  if (period?.from !== undefined && day < period.from) return "adopted-not-applicable";
  return period?.to !== undefined && day > period.to ? "superseded" : "in-force";
}
