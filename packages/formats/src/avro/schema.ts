import type { AvroData } from "./data.ts";
import { DamagedAvro } from "./data.ts";
import { logicalOf } from "./logical.ts";

/** Reads one value of a type. Records and maps are Maps, so that no key is special. */
export type Decode = (data: AvroData) => unknown;

const deepest = 200;

/** Makes what reads a schema's values (Avro specification, Schema Declaration). Throws where the schema is none. */
export function decoderOf(schema: unknown): Decode {
  return new SchemaReader().decoder(schema, "", 0);
}

class SchemaReader {
  readonly #named = new Map<string, Decode>();

  decoder(schema: unknown, namespace: string, depth: number): Decode {
    if (depth > deepest) throw new DamagedAvro("the schema is nested too deep");
    if (typeof schema === "string") return this.#byName(schema, namespace);
    if (Array.isArray(schema)) return this.#union(schema, namespace, depth);
    if (!isObject(schema)) throw new DamagedAvro("no schema");
    const logical = logicalOf(schema);
    const plain = this.#complex(schema, namespace, depth);
    return logical === null ? plain : (data) => logical(plain(data));
  }

  #complex(schema: Readonly<Record<string, unknown>>, namespace: string, depth: number): Decode {
    const { type } = schema;
    if (type === "record" || type === "error") return this.#record(schema, namespace, depth);
    if (type === "enum") return this.#define(schema, namespace, enumDecoder(list(schema["symbols"])));
    if (type === "fixed") return this.#define(schema, namespace, fixedDecoder(Number(schema["size"])));
    if (type === "array") return arrayDecoder(this.decoder(schema["items"], namespace, depth + 1));
    if (type === "map") return mapDecoder(this.decoder(schema["values"], namespace, depth + 1));
    return this.decoder(type, namespace, depth + 1);
  }

  // A record may hold itself, so its name is known before its fields are.
  #record(schema: Readonly<Record<string, unknown>>, namespace: string, depth: number): Decode {
    const inner = spaceOf(schema, namespace);
    const fields: { readonly name: string; readonly decode: Decode }[] = [];
    const decode = this.#define(schema, namespace, (data) => {
      const record = new Map<string, unknown>();
      for (const field of fields) record.set(field.name, field.decode(data));
      return record;
    });
    for (const field of list(schema["fields"])) {
      if (!isObject(field)) throw new DamagedAvro("no field");
      fields.push({
        name: String(field["name"]),
        decode: this.decoder(
          isObject(field["type"]) || field["logicalType"] === undefined ? field["type"] : field,
          inner,
          depth + 1,
        ),
      });
    }
    return decode;
  }

  #define(schema: Readonly<Record<string, unknown>>, namespace: string, decode: Decode): Decode {
    const name = String(schema["name"]);
    const guarded = nested(decode);
    this.#named.set(name.includes(".") ? name : qualified(name, spaceOf(schema, namespace)), guarded);
    return guarded;
  }

  #union(schema: readonly unknown[], namespace: string, depth: number): Decode {
    const branches = schema.map((branch) => this.decoder(branch, namespace, depth + 1));
    return (data) => {
      const branch = branches[data.size()];
      if (branch === undefined) throw new DamagedAvro("no such branch");
      return branch(data);
    };
  }

  #byName(name: string, namespace: string): Decode {
    const primitive = primitives[name];
    if (primitive !== undefined && Object.hasOwn(primitives, name)) return primitive;
    const known = this.#named.get(name.includes(".") ? name : qualified(name, namespace)) ?? this.#named.get(name);
    if (known === undefined) throw new DamagedAvro("no such type");
    return known;
  }
}

const primitives: Readonly<Record<string, Decode>> = {
  null: (data) => {
    data.count();
    return null;
  },
  boolean: (data) => data.boolean(),
  int: (data) => data.long(),
  long: (data) => data.long(),
  float: (data) => data.float(),
  double: (data) => data.double(),
  bytes: (data) => data.bytes(),
  string: (data) => data.string(),
};

function nested(decode: Decode): Decode {
  return (data) => {
    data.count();
    if (++data.depth > deepest) throw new DamagedAvro("nested too deep");
    const value = decode(data);
    data.depth--;
    return value;
  };
}

function enumDecoder(symbols: readonly unknown[]): Decode {
  return (data) => {
    const symbol = symbols[data.size()];
    if (typeof symbol !== "string") throw new DamagedAvro("no such symbol");
    return symbol;
  };
}

function fixedDecoder(size: number): Decode {
  if (!Number.isInteger(size) || size < 0) throw new DamagedAvro("no size");
  return (data) => data.fixed(size);
}

function arrayDecoder(items: Decode): Decode {
  return nested((data) => {
    const found: unknown[] = [];
    inBlocks(data, () => found.push(items(data)));
    return found;
  });
}

function mapDecoder(values: Decode): Decode {
  return nested((data) => {
    const found = new Map<string, unknown>();
    inBlocks(data, () => found.set(data.string(), values(data)));
    return found;
  });
}

// Items come in blocks, each with their count; where that is negative, the block's size in bytes follows it.
function inBlocks(data: AvroData, item: () => void): void {
  for (let count = data.size(); count !== 0; count = data.size()) {
    if (count < 0) data.size();
    for (let index = Math.abs(count); index > 0; index--) {
      data.count();
      item();
    }
  }
}

function spaceOf(schema: Readonly<Record<string, unknown>>, namespace: string): string {
  const name = String(schema["name"]);
  if (name.includes(".")) return name.slice(0, name.lastIndexOf("."));
  return typeof schema["namespace"] === "string" ? schema["namespace"] : namespace;
}

function qualified(name: string, namespace: string): string {
  return namespace === "" ? name : `${namespace}.${name}`;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new DamagedAvro("no list");
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
