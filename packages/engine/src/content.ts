/** What a stretch of text holds, without the spaces and quotes around it. */
export class Content {
  start = 0;
  end = 0;

  /** Turns to a stretch; false where it is empty. */
  enter(bytes: Uint8Array, start: number, end: number): boolean {
    this.start = start;
    this.end = end;
    while (this.start < this.end && isPadding(bytes[this.start]!)) this.start++;
    while (this.end > this.start && isPadding(bytes[this.end - 1]!)) this.end--;
    return this.start < this.end;
  }

  /** Whether a part of the stretch is all it holds. */
  isWhole(start: number, end: number): boolean {
    return start <= this.start && end >= this.end;
  }
}

/** Spaces and quotes around a value are no part of it. */
function isPadding(byte: number): boolean {
  return byte <= 0x20 || byte === 0x22 || byte === 0x27;
}
