/** What the glob options of the command narrow every folder by. */
export interface Globs {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}
