/**
 * Order of the walk, as a comparison of paths below the root: breadth first, so by depth of the folder, then folder by folder,
 * then by name. Lets a listing go on after any path, even one that is gone.
 */
export function compareWalk(a: string, b: string): number {
  const left = a.split("/");
  const right = b.split("/");
  if (left.length !== right.length) return left.length - right.length;
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? "";
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}
