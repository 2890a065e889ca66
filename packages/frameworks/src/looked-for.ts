/** Every data type that ran or lies over one that ran. */
function withAncestors(ran: Iterable<string>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const dataType of ran) {
    for (let name = dataType; name !== ""; name = name.slice(0, Math.max(0, name.lastIndexOf(".")))) known.add(name);
  }
  return known;
}

/**
 * Whether something looked for a data type: it, one over it or one under it is among those that ran. A root such as `health` counts
 * as looked for when any detector under it ran; what of it nothing can find is told once for the pack, as a blind spot.
 */
export function lookedFor(ran: readonly string[]): (dataType: string) => boolean {
  const exact = new Set(ran);
  const over = withAncestors(ran);
  const known = new Map<string, boolean>();
  return (dataType) => {
    const remembered = known.get(dataType);
    if (remembered !== undefined) return remembered;
    const looked = over.has(dataType) || [...withAncestors([dataType])].some((name) => exact.has(name));
    known.set(dataType, looked);
    return looked;
  };
}
