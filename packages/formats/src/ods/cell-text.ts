/** A cell as text: numbers in full, dates as ISO text, else what is shown. */
export function cellText(attributes: ReadonlyMap<string, string>, shown: string): string {
  const type = attributes.get("value-type");
  if (type === "date") return attributes.get("date-value")?.replace(/T00:00:00(?:\.0+)?$/, "") ?? shown;
  if (type === "boolean") return (attributes.get("boolean-value") ?? shown).toUpperCase();
  const value = attributes.get("value");
  if ((type === "float" || type === "currency" || type === "percentage") && value !== undefined)
    return isSameNumber(value, shown) ? shown : inFull(value);
  return shown === "" ? (attributes.get("string-value") ?? "") : shown;
}

// Leading zeros and what stands between digits are shown only: 078-05-1120 is stored as 78051120.
function isSameNumber(value: string, shown: string): boolean {
  return (
    /^\d+$/.test(value) &&
    /^0|\d[-/ ()]\d/.test(shown) &&
    /^[\d\-/ ()+]+$/.test(shown) &&
    shown.replace(/\D/g, "").replace(/^0+/, "") === value
  );
}

function inFull(value: string): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  return Number.isSafeInteger(number) || /[eE]/.test(value)
    ? Math.abs(number) < 1e21
      ? String(number)
      : BigInt(Math.round(number)).toString()
    : value;
}
