/** The shade of a number among others, 1 to 5: by its power of ten, since people are spread over many. */
export function heatOf(value: number, most: number): 0 | 1 | 2 | 3 | 4 | 5 {
  if (value <= 0 || most <= 0) return 0;
  const shade = Math.ceil((Math.log10(value + 1) / Math.log10(most + 1)) * 5);
  return Math.min(5, Math.max(1, shade)) as 1 | 2 | 3 | 4 | 5;
}
