import { hasConfig } from "@assay/config/find";
import type { Config } from "@assay/config";
import type { DetectorSpec } from "@assay/spec";

/** The configuration in force; without a file or a variable the empty one, at no cost. */
export async function loadSettings(file: string | undefined): Promise<Config> {
  if (file === undefined && !hasConfig(process.cwd(), process.env)) return { version: 1 };
  const { currentConfig } = await import("./commands/config.ts");
  return (await currentConfig(file)).config;
}

/** The user's own detectors. */
export function customDetectors({ detectors }: Config): readonly DetectorSpec[] {
  return (detectors?.custom ?? []) as readonly DetectorSpec[]; // checked by the configuration's schema
}
