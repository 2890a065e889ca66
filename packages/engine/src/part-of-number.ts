const point = 0x2e;

/** Whether a stretch is one side of a number with a decimal point, `6.55878424560000`: digits that go on over the point are no value. */
export function isPartOfNumber(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  return beginsInNumber(bytes, start, from) || endsInNumber(bytes, end, to);
}

/** Whether what begins here are the digits after a decimal point. */
export function beginsInNumber(bytes: Uint8Array, start: number, from: number): boolean {
  return start - 2 >= from && bytes[start - 1] === point && isDigit(bytes[start]!) && isDigit(bytes[start - 2]!);
}

/** Whether what ends here are the digits before a decimal point. */
export function endsInNumber(bytes: Uint8Array, end: number, to: number): boolean {
  return end + 1 < to && bytes[end] === point && isDigit(bytes[end - 1]!) && isDigit(bytes[end + 1]!);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}
