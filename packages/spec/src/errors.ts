import type { CoverageReason } from "./reasons.ts";

/** What an {@link AssayError} carries beside its sentence. */
export interface AssayErrorOptions {
  /** The address it is about: a path, a URI, a config line. Never a value that was read. */
  readonly subject?: string;
  /** What the person should do next, ideally a command. */
  readonly next?: string;
  /** The typed reason that the coverage ledger shows when an asset ends with this error. */
  readonly reason?: CoverageReason;
  /** Whether trying again later can help. (Default: false) */
  readonly retryable?: boolean;
  readonly cause?: unknown;
}

/** An error that says what, where, why and what next: the code is for programs, the sentence for people. */
export class AssayError extends Error {
  override readonly name = "AssayError";
  readonly code: string;
  readonly subject: string | undefined;
  readonly next: string | undefined;
  readonly reason: CoverageReason | undefined;
  readonly retryable: boolean;

  constructor(code: string, message: string, options: AssayErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.subject = options.subject;
    this.next = options.next;
    this.reason = options.reason;
    this.retryable = options.retryable ?? false;
  }
}

/** The coverage reason an unknown error stands for: its own when it is an AssayError, `internal` otherwise. */
export function reasonOf(error: unknown): CoverageReason {
  return error instanceof AssayError && error.reason !== undefined ? error.reason : "internal";
}
