/** The name of what a compressed file holds: its own name without the ending, or with the one that stands for it. */
export function innerName(name: string, endings: Readonly<Record<string, string>>): string {
  const lower = name.toLowerCase();
  for (const [ending, becomes] of Object.entries(endings)) {
    if (lower.endsWith(ending) && name.length > ending.length) return name.slice(0, -ending.length) + becomes;
  }
  return name === "" ? "content" : name;
}
