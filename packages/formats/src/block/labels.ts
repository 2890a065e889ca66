/** The names over the data of one asset. They only grow, so that a block's label index stays true. */
export class Labels {
  readonly #list: string[] = [];
  #shown: readonly string[] = [];

  /** Index of a name, added as it is; the caller keeps names apart. */
  add(name: string): number {
    return this.#list.push(name) - 1;
  }

  /** How many there are. */
  get size(): number {
    return this.#list.length;
  }

  /** The list as it is now; does not change when more are added. */
  shown(): readonly string[] {
    if (this.#shown.length !== this.#list.length) this.#shown = this.#list.slice();
    return this.#shown;
  }
}

/** The most names one asset may have; what comes after is folded into names there are. */
export const maxLabels = 10_000;

/** The longest name kept, in UTF-16 units. */
const maxName = 80;

/** Whether a key or a heading is a name and not data, such as an e-mail address used as a key. Data never becomes a label. */
export function isName(text: string): boolean {
  if (text.length === 0 || text.length > maxName || unfit.test(text)) return false;
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) digits++;
  return digits < 6 && digits * 2 <= text.length;
}

// Addresses, links, control characters and what only data has.
const unfit = /@|:\/\/|[\p{Cc}\p{Cs}\p{Co}\uFFFD\u200b-\u200f\u202a-\u202e\u2060-\u2069]|^[+=-]/u;

function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}
