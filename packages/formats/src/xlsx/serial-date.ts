const dayMs = 86_400_000;

/** A date or time stored as a number of days, as ISO text; null where no calendar has it. */
export function serialDate(serial: number, kind: "date" | "time" | "moment", is1904: boolean): string | null {
  if (!(serial >= 0 && serial < 2_958_466)) return null;
  const milliseconds = Math.round((serial - Math.floor(serial)) * 86_400) * 1000;
  const clock = new Date(milliseconds % dayMs).toISOString().slice(11, 19);
  if (kind === "time" && serial < 1) return clock;
  const date = new Date(dayZero(serial, is1904) + Math.floor(serial) * dayMs + (milliseconds >= dayMs ? dayMs : 0))
    .toISOString()
    .slice(0, 10);
  return kind === "date" || milliseconds % dayMs === 0 ? date : `${date} ${clock}`;
}

// ECMA-376 part 1, 18.17.4: day 1 is 1900-01-01 and 1900 has a 29 February, or day 0 is 1904-01-01.
function dayZero(serial: number, is1904: boolean): number {
  if (is1904) return Date.UTC(1904, 0, 1);
  return serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
}
