import type { Pack } from "./pack.ts";

/** A rule that an organisation switched off, for a reason and until a day. */
export interface Suppression {
  readonly rule: string;
  readonly reason: string;
  readonly by: string;
  readonly expires: string;
  readonly overlay: string;
}

/** A pack made ready for a day: overlays laid on, the numbers of one edition put in. */
export interface LoadedPack extends Pack {
  /** `sha256:` and hex, of the canonical JSON of the pack with its layers. */
  readonly digest: string;
  readonly asOf: string;
  readonly edition: string | null;
  /** The pack itself first, then each overlay, with digests. */
  readonly layers: readonly { readonly id: string; readonly version: string; readonly digest: string }[];
  readonly suppressions: readonly Suppression[];
}
