// JSON leaves C1 controls, direction characters and the line separators as they are; a terminal or an editor acts on them.
const active = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** JSON on one line in which no character acts on whoever shows it; it parses to the same value. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value).replace(active, escapeUnits);
}

function escapeUnits(char: string): string {
  let escaped = "";
  for (let at = 0; at < char.length; at++) escaped += `\\u${char.charCodeAt(at).toString(16).padStart(4, "0")}`;
  return escaped;
}
