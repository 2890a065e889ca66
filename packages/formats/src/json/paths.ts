import { isName, maxLabels } from "../block/labels.ts";
import type { Labels } from "../block/labels.ts";

/**
 * A place in the shape of a JSON document: all elements of an array share one. Keys that are data — an e-mail address
 * used as a key, or the three-hundredth key of one object — share the path `*`, and the key itself is shown as a value of
 * the path `*~`, as JSONPath writes the names of properties; a name is shown so when it is first met.
 */
export class PathNode {
  readonly path: string;
  /** The key's bytes as they stand in the document, to be compared without making a string. */
  readonly keyBytes: Uint8Array;
  /** The sibling that came after it the last time: it mostly does again. */
  next: PathNode | null = null;
  /** The child that came first the last time. */
  first: PathNode | null = null;
  /** Whether its elements are records. */
  holdsRecords = false;
  readonly #paths: Paths;
  readonly #children = new Map<string, PathNode>();
  #elements: PathNode | null = null;
  #any: PathNode | null = null;
  #label = -1;
  #keyLabel = -1;

  constructor(paths: Paths, path: string, keyBytes: Uint8Array) {
    this.#paths = paths;
    this.path = path;
    this.keyBytes = keyBytes;
    this.holdsRecords = path === paths.recordPath;
  }

  /** Label of the values here. */
  get label(): number {
    if (this.#label === -1) this.#label = this.#paths.label(this.path);
    return this.#label;
  }

  /** Label under which the keys of this object are shown. */
  get keyLabel(): number {
    if (this.#keyLabel === -1) this.#keyLabel = this.#paths.label(`${this.path}.*~`);
    return this.#keyLabel;
  }

  /** The elements of this array. */
  elements(): PathNode {
    this.#elements ??= new PathNode(this.#paths, `${this.path}[]`, nothing);
    return this.#elements;
  }

  /** The child a key is known by; undefined when it is met for the first time. */
  known(key: string): PathNode | undefined {
    return this.#children.get(key);
  }

  /** The child for a key that is new. */
  child(key: string, keyBytes: Uint8Array): PathNode {
    if (!isName(key) || this.#children.size >= maxChildren || this.#paths.isFull) return this.any();
    const child = new PathNode(this.#paths, `${this.path}${step(key)}`, keyBytes.slice());
    this.#children.set(key, child);
    this.#paths.count();
    return child;
  }

  /** The child all keys share that are data. */
  any(): PathNode {
    this.#any ??= new PathNode(this.#paths, `${this.path}.*`, nothing);
    return this.#any;
  }
}

/** The paths of one document and the labels they have. */
export class Paths {
  readonly recordPath: string | null;
  readonly root: PathNode;
  readonly #labels: Labels;
  readonly #indexes = new Map<string, number>();
  #nodes = 0;

  constructor(labels: Labels, recordPath: string | null) {
    this.#labels = labels;
    this.recordPath = recordPath;
    this.root = new PathNode(this, "$", nothing);
  }

  /** Label of what is no JSON: lines that are damaged, and comments. */
  get textLabel(): number {
    return this.label("text");
  }

  /** Whether no more names are taken. */
  get isFull(): boolean {
    return this.#labels.size >= maxLabels || this.#nodes >= maxNodes;
  }

  /** Counts a place that has a name of its own. */
  count(): void {
    this.#nodes++;
  }

  /** Index of a path among the labels. */
  label(path: string): number {
    const known = this.#indexes.get(path);
    if (known !== undefined) return known;
    const index = this.#labels.add(path);
    this.#indexes.set(path, index);
    return index;
  }
}

/** Keys of one object that are told apart. */
const maxChildren = 256;

/** Places of one document that are told apart. */
const maxNodes = 20_000;

const nothing = new Uint8Array(0);

function step(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key) ? `.${key}` : `['${key.replace(/['\\]/g, "\\$&")}']`;
}
