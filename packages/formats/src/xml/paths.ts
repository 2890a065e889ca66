import { isName, maxLabels } from "../block/labels.ts";
import type { Labels } from "../block/labels.ts";

/** An element's place in the shape of a document: elements of one name in one parent share it. */
export class ElementNode {
  readonly path: string;
  /** The name's bytes as they stand, to be compared without making a string. */
  readonly nameBytes: Uint8Array;
  /** The child that came after this one the last time, and the child that came first: it mostly does again. */
  next: ElementNode | null = null;
  first: ElementNode | null = null;
  /** Whether such elements are the records. */
  readonly isRecord: boolean;
  readonly #paths: ElementPaths;
  readonly #children = new Map<string, ElementNode>();
  readonly #attributes = new Map<string, number>();
  #any: ElementNode | null = null;
  #label = -1;

  constructor(paths: ElementPaths, path: string, nameBytes: Uint8Array) {
    this.#paths = paths;
    this.path = path;
    this.nameBytes = nameBytes;
    this.isRecord = path === paths.recordPath;
  }

  /** Label of the text in it. */
  get label(): number {
    if (this.#label === -1) this.#label = this.#paths.label(this.path === "" ? "/" : this.path);
    return this.#label;
  }

  /** Label of an attribute. */
  attribute(name: string): number {
    const known = this.#attributes.get(name);
    if (known !== undefined) return known;
    const isNew = isName(name) && this.#attributes.size < maxChildren && !this.#paths.isFull;
    const label = this.#paths.label(`${this.path}/@${isNew ? name : "*"}`);
    if (isNew) this.#attributes.set(name, label);
    return label;
  }

  /** The child of a name. */
  child(name: string, nameBytes: Uint8Array): ElementNode {
    const known = this.#children.get(name);
    if (known !== undefined) return known;
    if (!isName(name) || this.#children.size >= maxChildren || this.#paths.isFull) {
      this.#any ??= new ElementNode(this.#paths, `${this.path}/*`, nothing);
      return this.#any;
    }
    const child = new ElementNode(this.#paths, `${this.path}/${name}`, nameBytes.slice());
    this.#children.set(name, child);
    this.#paths.count();
    return child;
  }
}

/** The elements of one document and the labels they have. */
export class ElementPaths {
  readonly recordPath: string | null;
  readonly root: ElementNode;
  readonly #labels: Labels;
  readonly #indexes = new Map<string, number>();
  #nodes = 0;

  constructor(labels: Labels, recordPath: string | null) {
    this.#labels = labels;
    this.recordPath = recordPath;
    this.root = new ElementNode(this, "", nothing);
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

/** Names in one parent that are told apart. */
const maxChildren = 256;

/** Places of one document that are told apart. */
const maxNodes = 20_000;

const nothing = new Uint8Array(0);
