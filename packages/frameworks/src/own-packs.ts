import { AssayError } from "@assay/spec";
import { digestOf } from "./canonical.ts";
import { problemsOf } from "./check.ts";
import { layOver } from "./overlay.ts";
import { readOverlay, readPack } from "./read-pack.ts";
import type { PackText } from "./pack-text.ts";
import type { LoadedPack } from "./loaded-pack.ts";
import type { Pack } from "./pack.ts";
import type { Overlay } from "./schema.ts";

interface Plain {
  readonly pack: Pack;
  readonly digest: string;
}

type Layered = Plain & Pick<LoadedPack, "layers" | "suppressions">;

/** Reads packs of one's own. They stand beside those that come with Assay; none can take the place of one. */
export function readPacks(texts: readonly PackText[], taken: readonly string[]): readonly Plain[] {
  const packs = texts.map(({ text, where }) => readPack(text, where));
  const ids = [...taken, ...packs.map(({ pack }) => pack.id)];
  const double = ids.find((id, at) => ids.indexOf(id) !== at);
  if (double === undefined) return packs.map((pack) => ({ pack, digest: digestOf(pack) }));
  throw new AssayError("frameworks/pack-id-taken", `There is a pack ${double} already.`, {
    subject: double,
    next: "Give yours another id, or write an overlay that extends it.",
  });
}

/** Lays each overlay on the pack it extends; one that extends no chosen pack is refused, not ignored. */
export function withOverlays(packs: readonly Plain[], texts: readonly PackText[]): readonly Layered[] {
  const overlays = texts.map(({ text, where }) => readOverlay(text, where));
  const stray = overlays.find(({ overlay }) => !packs.some(({ pack }) => pack.pack.id === overlay.extends));
  if (stray !== undefined) throw strayed(stray);
  return packs.map((plain) =>
    overlays.filter(({ overlay }) => overlay.extends === plain.pack.pack.id).reduce(lay, bare(plain)),
  );
}

function bare({ pack, digest }: Plain): Layered {
  return { pack, digest, layers: [{ id: pack.pack.id, version: pack.pack.version, digest }], suppressions: [] };
}

function lay(below: Layered, overlay: Overlay): Layered {
  const { pack, suppressions } = layOver(below.pack, overlay);
  const problems = problemsOf(pack);
  if (problems.length > 0) throw broken(overlay, problems);
  const layer = { id: overlay.overlay.id, version: overlay.overlay.version, digest: digestOf(overlay) };
  const layers = [...below.layers, layer];
  return {
    pack,
    digest: digestOf(layers.map(({ digest }) => digest)),
    layers,
    suppressions: [...below.suppressions, ...suppressions],
  };
}

function strayed({ overlay }: Overlay): AssayError {
  return new AssayError(
    "frameworks/overlay-stray",
    `The overlay extends ${overlay.extends}, which is not among the packs in use.`,
    {
      subject: overlay.id,
      next: "Add that pack to `frameworks`, or take the overlay out.",
    },
  );
}

function broken({ overlay }: Overlay, problems: readonly string[]): AssayError {
  return new AssayError("frameworks/pack-invalid", `The overlay breaks the pack: ${problems.slice(0, 8).join("; ")}.`, {
    subject: overlay.id,
    next: "Mend the names it uses.",
  });
}
