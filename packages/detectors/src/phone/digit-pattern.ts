/** Where the automaton can go on: digits (a bit for each) that lead to a node. */
interface Edge {
  readonly digits: number;
  readonly to: number;
}

interface Node {
  readonly edges: Edge[];
  /** Nodes reached without reading. */
  readonly free: number[];
}

/** A state of the deterministic automaton, made when it is first reached. */
interface State {
  readonly nodes: readonly number[];
  readonly accepts: boolean;
  readonly next: (State | null | undefined)[];
}

const everyDigit = 0b11_1111_1111;

/**
 * A set of digit strings in the little regular language of numbering plans: digits, `\d`, classes, groups, alternatives, `?`, `{n}`,
 * `{n,m}`. Matched whole, one step a digit: an automaton that is made deterministic as far as it is walked.
 */
export class DigitPattern {
  readonly #source: string;
  readonly #nodes: Node[] = [];
  readonly #states = new Map<string, State>();
  readonly #start: State;
  readonly #final: number;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
    const first = this.#node();
    this.#final = this.#alternatives(first);
    if (this.#at < source.length) throw new SyntaxError(`A digit pattern cannot be read at ${this.#at}: ${source}`);
    this.#start = this.#state([first]);
  }

  /** Whether the whole string is in the set. */
  matches(digits: string): boolean {
    let state: State | null = this.#start;
    for (let index = 0; index < digits.length && state !== null; index++) {
      state = this.#step(state, digits.charCodeAt(index) - 48);
    }
    return state?.accepts ?? false;
  }

  /** Whether the string begins with one of the set. */
  beginsMatching(digits: string): boolean {
    let state: State | null = this.#start;
    for (let index = 0; index < digits.length && state !== null && !state.accepts; index++) {
      state = this.#step(state, digits.charCodeAt(index) - 48);
    }
    return state?.accepts ?? false;
  }

  #step(state: State, digit: number): State | null {
    const known = state.next[digit];
    if (known !== undefined) return known;
    const targets = state.nodes.flatMap((node) => this.#edges(node, digit));
    return (state.next[digit] = targets.length === 0 ? null : this.#state(targets));
  }

  #edges(node: number, digit: number): number[] {
    const edges = this.#nodes[node]?.edges ?? [];
    return edges.filter(({ digits }) => (digits & (1 << digit)) !== 0).map(({ to }) => to);
  }

  #state(seeds: readonly number[]): State {
    const nodes = new Set(seeds);
    for (const node of nodes) for (const to of this.#nodes[node]?.free ?? []) nodes.add(to);
    const sorted = [...nodes].toSorted((left, right) => left - right);
    const key = sorted.join();
    const state = this.#states.get(key) ?? { nodes: sorted, accepts: nodes.has(this.#final), next: [] };
    this.#states.set(key, state);
    return state;
  }

  #node(): number {
    return this.#nodes.push({ edges: [], free: [] }) - 1;
  }

  #link(from: number, to: number): void {
    this.#nodes[from]?.free.push(to);
  }

  #alternatives(from: number): number {
    const end = this.#node();
    do this.#link(this.#sequence(from), end);
    while (this.#take("|"));
    return end;
  }

  #sequence(from: number): number {
    let last = from;
    while (this.#at < this.#source.length && !"|)".includes(this.#peek())) last = this.#repeated(last);
    return last;
  }

  // A counted part is read again from its source for each time it may occur.
  #repeated(from: number): number {
    const begin = this.#at;
    let last = this.#atom(from);
    const [least, most] = this.#count();
    const end = this.#at;
    const exit = this.#node();
    if (least === 0) this.#link(from, exit);
    if (least <= 1) this.#link(last, exit);
    for (let times = 2; times <= most; times++) {
      this.#at = begin;
      last = this.#atom(last);
      if (times >= least) this.#link(last, exit);
    }
    this.#at = end;
    return exit;
  }

  #atom(from: number): number {
    if (this.#take("(")) {
      if (this.#take("?")) this.#take(":");
      const end = this.#alternatives(from);
      this.#take(")");
      return end;
    }
    const to = this.#node();
    this.#nodes[from]?.edges.push({ digits: this.#digits(), to });
    return to;
  }

  #digits(): number {
    if (this.#take("\\")) return this.#take("d") ? everyDigit : 0;
    if (!this.#take("[")) return 1 << this.#digit();
    let set = 0;
    while (!this.#take("]")) {
      const low = this.#digit();
      const high = this.#take("-") ? this.#digit() : low;
      for (let digit = low; digit <= high; digit++) set |= 1 << digit;
    }
    return set;
  }

  #digit(): number {
    const digit = this.#peek().charCodeAt(0) - 48;
    if (!(digit >= 0 && digit <= 9)) throw new SyntaxError(`A digit is missing at ${this.#at}: ${this.#source}`);
    this.#at++;
    return digit;
  }

  #count(): [least: number, most: number] {
    if (this.#take("?")) return [0, 1];
    if (!this.#take("{")) return [1, 1];
    const end = this.#source.indexOf("}", this.#at);
    const [least = 1, most = least] = this.#source.slice(this.#at, end).split(",").map(Number);
    this.#at = end + 1;
    return [least, most];
  }

  #peek(): string {
    return this.#source.charAt(this.#at);
  }

  #take(character: string): boolean {
    if (this.#peek() !== character || character === "") return false;
    this.#at++;
    return true;
  }
}
