import { createHash } from "node:crypto";

/** A PDF to be made. */
export interface MadePdf {
  /** Content streams, one for each page; `text` makes them. */
  readonly pages: readonly string[];
  /** More objects by their number, from 100 on. */
  readonly objects?: Readonly<Record<number, string>>;
  /** Entries of the catalogue, of each page and of the trailer. */
  readonly catalogue?: string;
  readonly page?: string;
  readonly trailer?: string;
  /** Passwords: of the owner alone, or of the reader too. */
  readonly passwords?: { readonly owner: string; readonly user: string };
}

/** A content stream that shows lines of text. */
export function pdfText(...lines: readonly string[]): string {
  return `BT /F1 12 Tf 72 720 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(" ")} ET`;
}

/** A PDF file. */
export function makePdf(made: MadePdf): Buffer {
  const id = Buffer.alloc(16, 7);
  const lock = made.passwords === undefined ? null : locked(made.passwords, id);
  const kids = made.pages.map((_, at) => `${10 + at * 2} 0 R`).join(" ");
  const objects: Record<number, Buffer> = {
    1: Buffer.from(`<< /Type /Catalog /Pages 2 0 R ${made.catalogue ?? ""} >>`),
    2: Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${made.pages.length} >>`),
    3: Buffer.from("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"),
  };
  for (const [at, content] of made.pages.entries()) {
    const number = 10 + at * 2;
    objects[number] = Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R ${made.page ?? ""} >>`,
    );
    objects[number + 1] = stream(lock === null ? Buffer.from(content) : lock.encrypt(number + 1, Buffer.from(content)));
  }
  for (const [number, content] of Object.entries(made.objects ?? {})) objects[Number(number)] = Buffer.from(content);
  if (lock !== null) objects[90] = Buffer.from(lock.dictionary);
  return file(
    objects,
    `${made.trailer ?? ""} ${lock === null ? "" : "/Encrypt 90 0 R"} /ID [<${id.toString("hex")}> <${id.toString("hex")}>]`,
  );
}

/** A stream object of a PDF. */
export function pdfStream(content: string, entries = ""): string {
  return `<< /Length ${Buffer.byteLength(content)} ${entries} >>\nstream\n${content}\nendstream`;
}

function stream(content: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`<< /Length ${content.length} >>\nstream\n`), content, Buffer.from("\nendstream")]);
}

function file(objects: Readonly<Record<number, Buffer>>, trailer: string): Buffer {
  const parts = [Buffer.from("%PDF-1.7\n")];
  const table: string[] = [];
  let at = 9;
  for (const [number, content] of Object.entries(objects)) {
    const whole = Buffer.concat([Buffer.from(`${number} 0 obj\n`), content, Buffer.from("\nendobj\n")]);
    table.push(`${number} 1\n${String(at).padStart(10, "0")} 00000 n \n`);
    parts.push(whole);
    at += whole.length;
  }
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${table.join("")}trailer\n<< /Size 1000 /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

// ISO 32000-1, 7.6.3: the standard security handler, revision 2, with a key of 40 bits.
const padding = Buffer.from("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a", "hex");

function locked({ owner, user }: { readonly owner: string; readonly user: string }, id: Buffer) {
  const entry = rc4(md5(padded(owner)).subarray(0, 5), padded(user));
  const rights = Buffer.from([0xc0, 0xff, 0xff, 0xff]);
  const key = md5(Buffer.concat([padded(user), entry, rights, id])).subarray(0, 5);
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O <${entry.toString("hex")}> /U <${rc4(key, padding).toString("hex")}> /P ${rights.readInt32LE(0)} >>`;
  const encrypt = (number: number, content: Buffer): Buffer =>
    rc4(md5(Buffer.concat([key, Buffer.from([number & 255, number >> 8, 0, 0, 0])])).subarray(0, 10), content);
  return { dictionary, encrypt };
}

function padded(password: string): Buffer {
  return Buffer.concat([Buffer.from(password), padding]).subarray(0, 32);
}

function md5(content: Buffer): Buffer {
  return createHash("md5").update(content).digest();
}

function rc4(key: Buffer, content: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (one: number, other: number): void =>
    void ([state[one], state[other]] = [state[other] ?? 0, state[one] ?? 0]);
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, other);
  }
  let [one, other] = [0, 0];
  return Buffer.from(content).map((byte) => {
    one = (one + 1) & 255;
    other = (other + (state[one] ?? 0)) & 255;
    swap(one, other);
    return byte ^ (state[((state[one] ?? 0) + (state[other] ?? 0)) & 255] ?? 0);
  }) as Buffer;
}
