/** What a logical type makes of a plain value (Avro specification, Logical Types); null where the value is shown as it is. */
export function logicalOf(schema: Readonly<Record<string, unknown>>): ((value: unknown) => unknown) | null {
  const { logicalType, scale } = schema;
  if (logicalType === "decimal")
    return (value) => (value instanceof Uint8Array ? decimal(value, typeof scale === "number" ? scale : 0) : value);
  const unit = typeof logicalType === "string" ? units.get(logicalType) : undefined;
  return unit === undefined ? null : (value) => (typeof value === "number" ? new Date(value * unit) : value);
}

// Milliseconds of one unit since 1970.
const units = new Map([
  ["date", 86_400_000],
  ["timestamp-millis", 1],
  ["timestamp-micros", 0.001],
  ["timestamp-nanos", 0.000_001],
  ["local-timestamp-millis", 1],
  ["local-timestamp-micros", 0.001],
  ["local-timestamp-nanos", 0.000_001],
]);

/** A number stored as big-endian two's complement with so many places after the point. */
export function decimal(bytes: Uint8Array, scale: number): string {
  if (bytes.length === 0 || bytes.length > 64) return "";
  const unscaled = BigInt.asIntN(bytes.length * 8, BigInt(`0x${Buffer.from(bytes).toString("hex")}`));
  return scaled(unscaled, scale);
}

/** A whole number as one with so many places after the point. */
export function scaled(unscaled: bigint, scale: number): string {
  const sign = unscaled < 0n ? "-" : "";
  if (!(scale > 0 && scale <= 100)) return String(unscaled);
  const digits = String(unscaled < 0n ? -unscaled : unscaled).padStart(scale + 1, "0");
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
