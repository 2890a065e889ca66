import { fileURLToPath } from "node:url";
import type * as PdfJs from "pdfjs-dist/legacy/build/pdf.mjs";

/** The parser and where its tables lie. */
export interface PdfLibrary {
  readonly pdfjs: typeof PdfJs;
  /** Folders of the character maps of East Asian fonts and of the metrics of the standard fonts. */
  readonly maps: string;
  readonly fonts: string;
}

const terminal = "console";

let loaded: Promise<PdfLibrary> | undefined;

/** Loads the parser once. */
export function pdfLibrary(): Promise<PdfLibrary> {
  return (loaded ??= load());
}

// The module makes matrices for drawing when it is loaded, and warns where nothing can be drawn. Text needs no drawing.
async function load(): Promise<PdfLibrary> {
  for (const name of ["DOMMatrix", "Path2D", "ImageData"])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: Object });
  const quiet = globalThis[terminal];
  const { warn } = quiet;
  quiet.warn = () => undefined;
  try {
    const pdfjs = await import("pdfjs-dist/legacy/build/pdf.mjs");
    const folder = (name: string): string =>
      fileURLToPath(new URL(`../../${name}/`, import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs")));
    return { pdfjs, maps: folder("cmaps"), fonts: folder("standard_fonts") };
  } finally {
    quiet.warn = warn;
  }
}
