import type { FormatInput } from "@assay/spec";
import { xmlInto } from "../markup/xml-events.ts";
import type { XmlListener } from "../markup/xml-events.ts";
import type { ZipPackage } from "../zip/package.ts";

/** Whether a package is encrypted: its parts are listed with what is needed to open them (OpenDocument 1.3 part 2, 4.8.2). */
export async function isEncrypted({ signal }: FormatInput, parts: ZipPackage): Promise<boolean> {
  const manifest = parts.find("META-INF/manifest.xml");
  if (parts.find("encrypted-package") !== undefined) return true;
  if (manifest === undefined || parts.unread(manifest) !== undefined) return false;
  const listener = new EncryptionMark();
  try {
    await xmlInto(parts.stream(manifest), listener, signal);
  } catch {
    signal.throwIfAborted(); // a damaged manifest tells nothing; the parts themselves do
  }
  return listener.isFound;
}

class EncryptionMark implements XmlListener {
  isFound = false;

  open(name: string): void {
    this.isFound ||= name === "encryption-data";
  }

  text(): void {
    // what it says is not asked
  }

  close(): void {
    // nothing is kept open
  }
}
