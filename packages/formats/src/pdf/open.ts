import type { FormatInput } from "@assay/spec";
import type { PDFDataRangeTransport, PDFDocumentLoadingTask } from "pdfjs-dist/legacy/build/pdf.mjs";
import { fault } from "../faults.ts";
import { randomAccess } from "../stream/random-access.ts";
import type { RandomAccess } from "../stream/random-access.ts";
import { pdfLibrary } from "./library.ts";
import type { PdfLibrary } from "./library.ts";

/** Files up to this size are given to the parser whole. */
const mostWhole = 64 << 20;

/** A document being opened, and what went wrong while its bytes were read. */
export interface PdfTask {
  readonly task: PDFDocumentLoadingTask;
  readonly library: PdfLibrary;
  readFault: unknown;
}

/** Begins to open a document. Nothing is fetched, drawn or run. */
export async function openPdf(input: FormatInput): Promise<PdfTask> {
  const library = await pdfLibrary();
  const file = await randomAccess(input, "PDF");
  if (file.size === 0) throw fault("truncated", input.name, "The file is empty.");
  const opening: { readFault: unknown } = { readFault: undefined };
  const source =
    file.size <= mostWhole ? { data: await file.bytes(0, file.size) } : { range: transport(library, file, opening) };
  const task = library.pdfjs.getDocument({
    ...source,
    cMapUrl: library.maps,
    cMapPacked: true,
    standardFontDataUrl: library.fonts,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: true,
    disableAutoFetch: true,
    disableStream: true,
    isOffscreenCanvasSupported: false,
    maxImageSize: 1, // images are not decoded
  });
  return Object.assign(opening, { task, library });
}

function transport({ pdfjs }: PdfLibrary, file: RandomAccess, opening: { readFault: unknown }): PDFDataRangeTransport {
  class FileTransport extends pdfjs.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      file.bytes(begin, Math.min(end, file.size) - begin).then(
        (bytes) => this.onDataRange(begin, bytes),
        (error: unknown) => {
          opening.readFault ??= error;
          this.onDataRange(begin, new Uint8Array(Math.min(end, file.size) - begin));
        },
      );
    }
  }
  return new FileTransport(file.size, null);
}
