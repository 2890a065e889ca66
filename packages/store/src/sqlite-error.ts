import { AssayError } from "@assay/spec";

interface Meaning {
  readonly code: string;
  readonly message: string;
  readonly next: (file: string) => string;
  readonly full?: true;
  readonly retryable?: true;
}

const full: Meaning = {
  code: "store/full",
  message: "There is no room left to store results; what was committed before is kept.",
  next: (file) => `Free space where ${file} lies, then run \`assay scan --resume RUN\`.`,
  full: true,
  retryable: true,
};

const corrupt: Meaning = {
  code: "store/corrupt",
  message: "The state file is damaged or is not a database of Assay.",
  next: (file) => `Move it away (\`mv ${file} ${file}.damaged\`) and scan again, or restore it from a backup.`,
};

const denied: Meaning = {
  code: "store/not-writable",
  message: "The state file cannot be opened for writing.",
  next: (file) => `Check owner and mode of ${file} and of its folder, or name another folder with --state DIR.`,
};

const busy: Meaning = {
  code: "store/busy",
  message: "Another process held the state file for too long.",
  next: () => "Wait for the other `assay` process to end, then run the command again.",
  retryable: true,
};

const failed: Meaning = {
  code: "store/io",
  message: "The system could not read or write the state file.",
  next: (file) => `Check the disk that holds ${file}.`,
};

// Result codes as https://sqlite.org/rescode.html lists them; the longest beginning that is listed counts.
const meanings: Readonly<Record<string, Meaning>> = {
  SQLITE_FULL: full,
  SQLITE_IOERR_SHMSIZE: full, // the shared index of the write-ahead log could not grow
  SQLITE_IOERR: failed,
  SQLITE_CORRUPT: corrupt,
  SQLITE_NOTADB: corrupt,
  SQLITE_CANTOPEN: denied,
  SQLITE_READONLY: denied,
  SQLITE_PERM: denied,
  SQLITE_BUSY: busy,
  SQLITE_LOCKED: busy,
};

function meaningOf(code: string): Meaning | undefined {
  const words = code.split("_");
  for (let length = words.length; length > 1; length--) {
    const meaning = meanings[words.slice(0, length).join("_")];
    if (meaning !== undefined) return meaning;
  }
  return undefined;
}

/** The typed error for what SQLite says; anything else is passed on as it is. */
export function sqliteError(error: unknown, file: string): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const meaning = meaningOf(code);
  if (meaning === undefined) return error;
  return new AssayError(meaning.code, meaning.message, {
    subject: file,
    next: meaning.next(file),
    retryable: meaning.retryable ?? false,
    cause: error,
    ...(meaning.full && { reason: "state_full" }),
  });
}
