import { DigitPattern } from "./digit-pattern.ts";

/** A row of a region's number formats, as far as it is read here: sizes of the groups, how they are put together, the first digits it is for. */
export type FormatRow = readonly [pattern: string, template: string, leading?: readonly string[], ...rest: unknown[]];

/** Writes the digits of a number in groups as its region does; undefined where the region has no form for them. */
export type Grouping = (national: string) => readonly string[] | undefined;

interface Format {
  readonly sizes: readonly (readonly [least: number, most: number])[];
  readonly leading: DigitPattern | undefined;
}

/** The grouping of a region from its number formats. The patterns are sequences of `(\d)`, `(\d{3})` and `(\d{2,5})`. */
export function groupingOf(rows: readonly FormatRow[]): Grouping {
  let formats: readonly Format[] | undefined;
  return (national) => {
    formats ??= rows.filter(([, template]) => isInOrder(template)).map(readFormat);
    const format = formats.find(
      ({ sizes, leading }) => fits(sizes, national) && (leading?.beginsMatching(national) ?? true),
    );
    return format === undefined ? undefined : divide(format.sizes, national);
  };
}

// `$2 15-$3` adds digits to those of the number: not read.
function isInOrder(template: string): boolean {
  return /^\(?\$1\)?(?:[ .-]\$\d)*$/.test(template);
}

function readFormat([pattern, , leading]: FormatRow): Format {
  const sizes = [...pattern.matchAll(/\(\\d(?:\{(\d+)(?:,(\d+))?\})?\)/g)].map(
    ([, least = "1", most = least]) => [Number(least), Number(most)] as const,
  );
  const first = leading?.at(-1);
  return { sizes, leading: first === undefined ? undefined : new DigitPattern(first) };
}

function fits(sizes: Format["sizes"], { length }: string): boolean {
  const least = sizes.reduce((sum, [each]) => sum + each, 0);
  const most = sizes.reduce((sum, [, each]) => sum + each, 0);
  return least <= length && length <= most;
}

// The first groups take what they may; what the later ones need is left.
function divide(sizes: Format["sizes"], national: string): string[] {
  let spare = national.length - sizes.reduce((sum, [least]) => sum + least, 0);
  let at = 0;
  return sizes.map(([least, most]) => {
    const size = least + Math.min(spare, most - least);
    spare -= size - least;
    at += size;
    return national.slice(at - size, at);
  });
}
