/** A pack or an overlay as its author wrote it, and the file it is in, for errors. */
export interface PackText {
  readonly text: string;
  readonly where: string;
}
