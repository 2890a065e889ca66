import type { NFA } from "refa";
import { Utf8Builder } from "./utf8.ts";
import type { Utf8Node } from "./utf8.ts";
import { shapeOf } from "./shape.ts";
import type { ByteEdge } from "./shape.ts";
import { packNfa } from "./packed-nfa.ts";
import type { PackedNfa } from "./packed-nfa.ts";

/** Collects patterns (automata over code points) into one automaton over UTF-8 bytes. */
export class ByteNfaBuilder {
  readonly #utf8 = new Utf8Builder();
  readonly #edges: (readonly ByteEdge[])[] = [];
  readonly #accepts = new Map<number, number>();
  readonly #starts: number[] = [];

  /** Adds a pattern under its number. */
  add(pattern: number, nfa: NFA): void {
    const { edges, initial, finals } = this.#part(nfa);
    this.#take(pattern, edges, [initial], finals);
  }

  /** Adds the shape of a pattern; true where the shape takes more than the pattern does. */
  addShape(pattern: number, nfa: NFA): boolean {
    const { edges, initial, finals } = this.#part(nfa);
    const shapes = edges.map(shapeOf);
    this.#take(pattern, shapes, [initial], finals);
    return shapes.some((shape, node) => shape !== edges[node]);
  }

  /** Adds a pattern that is read from its end. */
  addReversed(pattern: number, nfa: NFA): void {
    const { edges, initial, finals, first } = this.#part(nfa);
    this.#take(pattern, turn(edges, first), finals, [initial]);
  }

  #part(nfa: NFA): ByteNfaPart {
    return new ByteNfaPart(this.#utf8, this.#edges.length, nfa);
  }

  /** A final node belongs to one pattern: parts never share nodes. */
  #take(
    pattern: number,
    edges: readonly (readonly ByteEdge[])[],
    starts: readonly number[],
    finals: readonly number[],
  ): void {
    this.#edges.push(...edges);
    this.#starts.push(...starts);
    for (const final of finals) this.#accepts.set(final, pattern);
  }

  /** Everything added, ready to be walked. */
  packed(): PackedNfa {
    return packNfa(this.#edges, this.#accepts, this.#starts);
  }
}

/** One pattern's nodes, numbered from `first`. */
class ByteNfaPart {
  readonly first: number;
  readonly edges: ByteEdge[][] = [];
  readonly initial: number;
  readonly finals: number[];
  /** Node that stands for a UTF-8 node on the way to a target. */
  readonly #inner = new Map<number, Map<Utf8Node, number>>();

  constructor(utf8: Utf8Builder, first: number, nfa: NFA) {
    this.first = first;
    const numbers = new Map<NFA.ReadonlyNode, number>();
    for (const node of nfa.nodes()) numbers.set(node, this.#node());
    for (const [node, from] of numbers) {
      for (const [to, characters] of node.out) {
        for (const edge of utf8.edges(characters.ranges)) {
          const target = numbers.get(to);
          if (target !== undefined) this.#step(from, edge, target);
        }
      }
    }
    this.initial = numbers.get(nfa.initial) ?? this.#node();
    this.finals = Array.from(nfa.finals, (node) => numbers.get(node)).filter((number) => number !== undefined);
  }

  #node(): number {
    this.edges.push([]);
    return this.first + this.edges.length - 1;
  }

  #step(from: number, edge: { low: number; high: number; to: Utf8Node | null }, target: number): void {
    const to = edge.to === null ? target : this.#through(edge.to, target);
    this.edges[from - this.first]?.push({ low: edge.low, high: edge.high, to });
  }

  #through(node: Utf8Node, target: number): number {
    const inner = this.#inner.get(target) ?? new Map<Utf8Node, number>();
    this.#inner.set(target, inner);
    const known = inner.get(node);
    if (known !== undefined) return known;
    const number = this.#node();
    inner.set(node, number);
    for (const edge of node.edges) this.#step(number, edge, target);
    return number;
  }
}

function turn(edges: readonly ByteEdge[][], first: number): ByteEdge[][] {
  const turned: ByteEdge[][] = edges.map(() => []);
  edges.forEach((out, index) => {
    for (const { low, high, to } of out) turned[to - first]?.push({ low, high, to: first + index });
  });
  return turned;
}
