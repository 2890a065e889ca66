import { AssayError } from "@assay/spec";
import built from "./packs.generated.json" with { type: "json" };
import { editionNamed, editionOn, withEdition } from "./edition.ts";
import type { LoadedPack } from "./loaded-pack.ts";
import type { Pack } from "./pack.ts";
import type { PackText } from "./pack-text.ts";

/** Which packs, for what day, with whose layers. */
export interface LoadOptions {
  /** Ids of packs. (Default: every pack that comes with Assay) */
  readonly ids?: readonly string[];
  /** Packs of one's own, as YAML or JSON. They stand beside those that come with Assay. */
  readonly packs?: readonly PackText[];
  /** Overlays as YAML or JSON, laid on in this order. */
  readonly overlays?: readonly PackText[];
  /** The day the law is asked on, `2026-11-23`. (Default: today, UTC) */
  readonly asOf?: string;
  /** Edition of a standard by pack id: `{"iso.27018": "2014"}`. (Default: the one in force on that day) */
  readonly editions?: { readonly [pack: string]: string };
}

interface Built {
  readonly pack: Pack;
  readonly digest: string;
}

// The generator has validated every pack and --check compares the file byte for byte, so the shape is not checked again.
const shipped = built as unknown as readonly Built[];

/** Ids of the packs that come with Assay. */
export const packIds: readonly string[] = shipped.map(({ pack }) => pack.pack.id);

/** The packs a scan is judged by unless it is told otherwise. */
export const defaultPackIds: readonly string[] = [
  "eu.gdpr",
  "sg.pdpa",
  "cn.personal-information",
  "pci.dss",
  "iso.27018",
  "iso.27701",
  "bs.10012",
];

/** Makes packs ready for a day: picks them, lays overlays on, puts in the numbers of one edition. */
export async function loadPacks(options: LoadOptions = {}): Promise<readonly LoadedPack[]> {
  const { packs = [], overlays = [], editions = {} } = options;
  const asOf = options.asOf ?? new Date().toISOString().slice(0, 10);
  if (packs.length + overlays.length === 0)
    return choose(shipped, options.ids).map((one) => ready(one, asOf, editions));
  const own = await import("./own-packs.ts"); // brings zod and yaml, which most starts never need
  const all = choose([...shipped, ...own.readPacks(packs, packIds)], options.ids);
  return own.withOverlays(all, overlays).map((one) => ready(one, asOf, editions));
}

function choose(all: readonly Built[], ids: readonly string[] | undefined): readonly Built[] {
  return ids === undefined ? all : ids.map((id) => pick(all, id));
}

type Ready = Built & Partial<Pick<LoadedPack, "layers" | "suppressions">>;

function ready(one: Ready, asOf: string, editions: { readonly [pack: string]: string }): LoadedPack {
  const { pack, digest } = one;
  const name = editions[pack.pack.id];
  const edition = name === undefined ? editionOn(pack, asOf) : editionNamed(pack, name);
  const itself = { id: pack.pack.id, version: pack.pack.version, digest };
  return {
    ...withEdition(pack, edition),
    digest,
    asOf,
    edition: edition?.id ?? null,
    layers: one.layers ?? [itself],
    suppressions: (one.suppressions ?? []).filter(({ expires }) => asOf <= expires),
  };
}

function pick(all: readonly Built[], id: string): Built {
  const found = all.find(({ pack }) => pack.pack.id === id);
  if (found !== undefined) return found;
  throw new AssayError("frameworks/no-such-pack", `There is no pack ${id}.`, {
    subject: id,
    next: "Run `assay frameworks list` to see the packs there are.",
  });
}
