import { getOrMake } from "./get-or-make.ts";
import { wordByte } from "./letters.ts";

/**
 * An automaton over classes of bytes that cannot be told apart, as plain numbers: it is kept on disk between runs. Class 0 is no byte's;
 * the classes of ASCII letters and digits come first, then those of other ASCII bytes.
 */
export interface PackedNfa {
  /** Class of each byte. */
  readonly classOf: Uint8Array;
  readonly classes: number;
  /** Classes up to this one are of letters and digits. */
  readonly wordClasses: number;
  /** Classes up to this one are of ASCII bytes. */
  readonly asciiClasses: number;
  /** Edges of node n: from edgeStart[n] to edgeStart[n + 1]. */
  readonly edgeStart: Int32Array;
  readonly edgeTo: Int32Array;
  /** Number of the set of classes an edge is taken on. */
  readonly edgeOn: Uint16Array;
  /** Sets of classes: `maskWords` words each, a bit a class. */
  readonly masks: Uint32Array;
  readonly maskWords: number;
  /** 1 + pattern number of final nodes, else 0. */
  readonly accepts: Int32Array;
  readonly starts: Int32Array;
}

interface Edge {
  readonly low: number;
  readonly high: number;
  readonly to: number;
}

/** Packs nodes with their edges, final nodes with their pattern numbers, and where to begin. */
export function packNfa(
  edges: readonly (readonly Edge[])[],
  accepts: ReadonlyMap<number, number>,
  starts: readonly number[],
): PackedNfa {
  const sets = new ByteSets();
  const out = edges.map((each) =>
    [...Map.groupBy(each, ({ to }) => to)].map(([to, group]) => ({ to, on: sets.number(group) })),
  );
  const { classOf, classes, wordClasses, asciiClasses } = sets.classes();
  const maskWords = (classes >>> 5) + 1;
  const edgeStart = new Int32Array(out.length + 1);
  out.forEach((each, node) => (edgeStart[node + 1] = (edgeStart[node] ?? 0) + each.length));
  const all = out.flat();
  return {
    classOf,
    classes,
    wordClasses,
    asciiClasses,
    edgeStart,
    edgeTo: Int32Array.from(all, ({ to }) => to),
    edgeOn: Uint16Array.from(all, ({ on }) => on),
    masks: sets.masks(classOf, maskWords),
    maskWords,
    accepts: Int32Array.from(out, (_, node) => (accepts.get(node) ?? -1) + 1),
    starts: Int32Array.from(starts),
  };
}

/** The different sets of bytes that edges are taken on. */
class ByteSets {
  readonly #numbers = new Map<string, number>();
  readonly #sets: Uint8Array[] = [];

  number(edges: readonly Edge[]): number {
    const key = edges.map(({ low, high }) => `${low}-${high}`).join();
    return getOrMake(this.#numbers, key, () => {
      const set = new Uint8Array(256);
      for (const { low, high } of edges) set.fill(1, low, high + 1);
      return this.#sets.push(set) - 1;
    });
  }

  /** Bytes are of one class when every set holds both or neither, and they are of one kind. */
  classes(): Pick<PackedNfa, "classOf" | "classes" | "wordClasses" | "asciiClasses"> {
    const numbers = new Map<string, number>();
    const classOf = new Uint8Array(256);
    const classify = (kind: (byte: number) => boolean): number => {
      for (let byte = 0; byte < 256; byte++) {
        if (!kind(byte)) continue;
        const column = this.#sets.map((set) => set[byte]).join("");
        classOf[byte] = getOrMake(numbers, `${kindOf(byte)} ${column}`, () => numbers.size + 1);
      }
      return numbers.size;
    };
    const wordClasses = classify((byte) => kindOf(byte) === 0);
    const asciiClasses = classify((byte) => kindOf(byte) === 1);
    return { classOf, classes: classify((byte) => kindOf(byte) === 2) + 1, wordClasses, asciiClasses };
  }

  masks(classOf: Uint8Array, words: number): Uint32Array {
    const masks = new Uint32Array(this.#sets.length * words);
    this.#sets.forEach((set, number) => {
      set.forEach((has, byte) => {
        const klass = classOf[byte] ?? 0;
        const word = number * words + (klass >>> 5);
        if (has === 1) masks[word] = (masks[word] ?? 0) | (1 << (klass & 31));
      });
    });
    return masks;
  }
}

/** 0: an ASCII letter or digit; 1: another ASCII byte; 2: any other. */
function kindOf(byte: number): number {
  if (byte >= 0x80) return 2;
  return wordByte[byte] === 1 ? 0 : 1;
}
