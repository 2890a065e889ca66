const point = 0x2e;

/** Whether a stretch is one side of a number with a decimal point, `6.55878424560000`: digits that go on over the point are no value. */
export function isPartOfNumber(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  return (
    (start - 2 >= from && isDigit(bytes[start]) && bytes[start - 1] === point && isDigit(bytes[start - 2])) ||
    (end + 1 < to && isDigit(bytes[end - 1]) && bytes[end] === point && isDigit(bytes[end + 1]))
  );
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
