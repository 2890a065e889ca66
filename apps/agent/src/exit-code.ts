import { AssayError } from "@assay/spec";

/** Exit codes, as scripts are promised. */
export const exitCode = {
  done: 0,
  gateFailed: 1,
  usage: 2,
  incomplete: 3,
  gateFailedAndIncomplete: 4,
  internal: 5,
  interrupted: 130,
  terminated: 143,
} as const;

/** The code for how a scan went. */
export function scanExit(gateFailed: boolean, incomplete: boolean): number {
  return (gateFailed ? exitCode.gateFailed : 0) + (incomplete ? exitCode.incomplete : 0);
}

/** The code for an error: what the user can mend is 2, what only we can mend is 5. */
export function exitOfError(error: unknown): number {
  return error instanceof AssayError && error.reason !== "internal" ? exitCode.usage : exitCode.internal;
}
