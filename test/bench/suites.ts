import type { Measured } from "./measured.ts";

/** A group of measurements that is run by its name. */
export interface Suite {
  readonly name: string;
  /** Measures; with `quick` on inputs small enough for a coffee break. */
  readonly measure: (quick: boolean) => Promise<readonly Measured[]>;
}

/** Every suite, loaded when run. */
export const suites: readonly Suite[] = [
  { name: "engine", measure: async (quick) => (await import("./engine.ts")).benchEngine(quick ? 6 : 48) },
  { name: "scan", measure: async (quick) => (await import("./scan.ts")).benchScan({ csv: quick ? 50e6 : 1e9 }) },
];
