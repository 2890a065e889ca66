import type { DataType } from "./data-type.ts";

/** One way a value is written. */
export interface DetectorPattern {
  /**
   * JavaScript regex syntax without look-around and back-references; matched on whole tokens: before and after the match stands no
   * letter or digit. `i`, `s` and `u` flags are not used: write classes out. Compiled to bytes, so Unicode characters are fine.
   */
  readonly regex: string;
  /** How sure a bare match (check passed, no context) is to be right, 0 to 1. */
  readonly score: number;
  /**
   * A literal inside the match from which the match is found when it has no useful token start, such as `@` of an e-mail address:
   * `regex` must be `before` + anchor + `after`, where the anchor does not occur in `before`.
   */
  readonly anchor?: string;
  /** Set where a match may begin or end inside a word, such as CJK text without spaces. (Default: whole tokens) */
  readonly within?: true;
}

/** What a value without a form of its own looks like where the name of its field says what it is. */
export interface DetectorCell {
  /** Of the whole cell, space and quotes around it left out; the same syntax as of a pattern. */
  readonly regex: string;
  /** How sure it is by its form alone; the name of the field raises it. */
  readonly score: number;
}

/** Words that make a match likelier or less likely, near the value or in the name of its field. */
export interface DetectorContext {
  /** Lower-case words or phrases, in all languages served, that raise the score. */
  readonly raise?: readonly string[];
  /** Lower-case words or phrases that lower it: the other things that look like this. */
  readonly lower?: readonly string[];
}

/** What peers call the same thing. */
export interface KnownAs {
  readonly presidio?: string;
  readonly google?: string;
  readonly macie?: string;
}

/** One kind of personal data, as data: it survives JSON, so a user's config has the same power. */
export interface DetectorSpec<CheckName extends string = string> {
  /** Kebab-case, never reused: `sg-nric-fin`. */
  readonly id: string;
  readonly dataType: DataType;
  /** Name for people, in English: `Singapore NRIC or FIN`. */
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes of the countries it belongs to; empty for everywhere. */
  readonly countries: readonly string[];
  readonly patterns: readonly DetectorPattern[];
  /** Tried on whole cells of fields that one of `labels` names, and nowhere else: `hunter2` in the column `password`. */
  readonly cell?: DetectorCell;
  /** Named algorithm in `checks/`; what fails it is dropped. */
  readonly check?: CheckName;
  readonly context?: DetectorContext;
  /** Names of columns and keys that hold it, lower case, words separated by one space, all languages served. */
  readonly labels?: readonly string[];
  /** Too plain to report alone: needs a context word or a label. */
  readonly requiresContext?: true;
  /** Values (whole text) that must be found and that must be left alone; run by the real engine. */
  readonly examples: { readonly hits: readonly string[]; readonly misses: readonly string[] };
  readonly knownAs?: KnownAs;
  /** Where the rule comes from: standard, publisher, clause. */
  readonly sources: readonly string[];
  /** Raised when what it finds changes. (Default: 1) */
  readonly version?: number;
}

/** What a check may look at beside the value. */
export interface CheckSurroundings {
  /** Name of the field the value is in, as written; empty in free text. */
  readonly field: string;
  /** Up to 64 characters before the value in the same cell or text. */
  readonly before: string;
  /** Up to 64 characters after it. */
  readonly after: string;
}

/** What a check says of a candidate that passes. */
export interface CheckPass {
  /** The value in one canonical form, so that `+65 8123 4567` and `81234567` count as one. (Default: letters and digits, upper case) */
  readonly normalised?: string;
  /** Replaces the pattern's score. */
  readonly score?: number;
  /** Offsets in the candidate (UTF-16 code units) of the part that is the value, when the pattern took too much. */
  readonly part?: readonly [number, number];
  /** Why, for the finding's reasons: `luhn`, `region and date`. */
  readonly why?: string;
}

/** A named algorithm: true or details where the candidate passes, false where it does not. Pure, never throws. */
export type Check = (value: string, surroundings: CheckSurroundings) => boolean | CheckPass;

/** Checks by name. */
export type CheckTable = Readonly<Record<string, Check>>;
