const digit = /\d/g;
const letter = /[A-Za-z]/g;

/**
 * A value with one digit (else one letter) in its middle changed; null where it has neither. A check that takes this as well says little
 * about the value: how often it does is how often things pass it by chance.
 */
export function alter(value: string): string | null {
  const places = [...value.matchAll(digit)];
  const among = places.length > 0 ? places : [...value.matchAll(letter)];
  const place = among[among.length >> 1];
  if (place === undefined) return null;
  return value.slice(0, place.index) + next(place[0]) + value.slice(place.index + 1);
}

/** 4 → 7, d → g: never the neighbour that a carry or a typing error makes. */
function next(character: string): string {
  const code = character.charCodeAt(0);
  const [first, size] = code <= 0x39 ? [0x30, 10] : code <= 0x5a ? [0x41, 26] : [0x61, 26];
  return String.fromCharCode(first + ((code - first + 3) % size));
}
