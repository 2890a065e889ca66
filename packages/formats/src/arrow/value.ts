import type { TimeUnit } from "apache-arrow";
import { DataType, IntervalUnit } from "apache-arrow";
import { scaled } from "../avro/logical.ts";

/** A value as the parser gives it, as plain values: dates as dates, decimals as text, structures as maps. */
export function plainValue(value: unknown, type: DataType): unknown {
  if (value === null || value === undefined) return null;
  if (DataType.isDictionary(type)) return plainValue(value, type.dictionary);
  if (DataType.isDate(type) || DataType.isTimestamp(type)) return typeof value === "number" ? new Date(value) : value;
  if (DataType.isDecimal(type)) return value instanceof Uint32Array ? scaled(wide(value), type.scale) : value;
  if (DataType.isTime(type)) return timeOfDay(Number(value), type.unit);
  if (DataType.isList(type) || DataType.isLargeList(type) || DataType.isFixedSizeList(type))
    return itemsOf(value, type.children[0]?.type);
  if (DataType.isStruct(type)) return structure(value, type);
  if (DataType.isMap(type)) return mapping(value, type);
  if (DataType.isInterval(type))
    return type.unit === IntervalUnit.YEAR_MONTH || value instanceof Int32Array ? null : value;
  return value;
}

function wide(words: Uint32Array): bigint {
  let value = 0n;
  for (let index = words.length - 1; index >= 0; index--) value = (value << 32n) | BigInt(words[index] ?? 0);
  return BigInt.asIntN(words.length * 32, value);
}

function timeOfDay(value: number, unit: TimeUnit): string {
  const milliseconds = value * ([1000, 1, 0.001, 0.000_001][unit] ?? 1);
  return milliseconds >= 0 && milliseconds < 86_400_000 ? new Date(milliseconds).toISOString().slice(11, 19) : "";
}

function itemsOf(value: unknown, type: DataType | undefined): unknown[] {
  return type === undefined || !isIterable(value) ? [] : Array.from(value, (item) => plainValue(item, type));
}

function structure(value: unknown, type: DataType): Map<string, unknown> {
  const fields = new Map<string, DataType>((type.children ?? []).map(({ name, type: of }) => [name, of]));
  return new Map(
    pairsOf(value).map(([name, item]) => [String(name), plainValue(item, fields.get(String(name)) ?? type)]),
  );
}

function mapping(value: unknown, type: DataType): Map<unknown, unknown> {
  const [keys, values] = type.children?.[0]?.type.children ?? [];
  return new Map(
    pairsOf(value).map(([key, item]) => [
      keys === undefined ? key : plainValue(key, keys.type),
      values === undefined ? item : plainValue(item, values.type),
    ]),
  );
}

function pairsOf(value: unknown): (readonly [unknown, unknown])[] {
  if (!isIterable(value)) return [];
  return Array.from(value, (pair): readonly [unknown, unknown] =>
    Array.isArray(pair) ? [pair[0], pair[1]] : [null, pair],
  );
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === "object" && value !== null && typeof Reflect.get(value, Symbol.iterator) === "function"; // rows are proxies
}
