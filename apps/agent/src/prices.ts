/** What a store charges for being read, in US dollars, as published for its standard tier in its home region. */
export interface Price {
  readonly type: string;
  /** Day the publisher's page was last looked up, ISO 8601. */
  readonly asOf: string;
  readonly source: string;
  /** For a thousand listing requests, a thousand reads, and a gigabyte that leaves the store's network. */
  readonly listing: number;
  readonly reading: number;
  readonly egress: number;
  /** Assets that one listing request tells, and bytes that one read brings. */
  readonly listed: number;
  readonly range: number;
}

/** Prices by connector type. A store that is not here charges nothing for being read. */
export const prices: readonly Price[] = [
  {
    type: "s3",
    asOf: "2025-01-01",
    source: "Amazon S3 pricing, us-east-1, S3 Standard",
    listing: 0.005,
    reading: 0.0004,
    egress: 0.09,
    listed: 1000,
    range: 16 << 20,
  },
  {
    type: "gcs",
    asOf: "2025-01-01",
    source: "Cloud Storage pricing, us, Standard",
    listing: 0.005,
    reading: 0.0004,
    egress: 0.12,
    listed: 1000,
    range: 16 << 20,
  },
  {
    type: "azure-blob",
    asOf: "2025-01-01",
    source: "Azure Blob Storage pricing, East US, Hot",
    listing: 0.005,
    reading: 0.0004,
    egress: 0.087,
    listed: 5000,
    range: 16 << 20,
  },
];

/** What reading so much would take and cost. */
export interface Estimate {
  readonly requests: number;
  /** US dollars for requests alone, and for the bytes if they leave the store's network. */
  readonly requestCost: number;
  readonly egressCost: number;
  readonly price: Price;
}

/** The estimate for a source of a type; undefined for one that charges nothing. */
export function estimateCost(type: string, listed: number, assets: number, bytes: number): Estimate | undefined {
  const price = prices.find((row) => row.type === type);
  if (price === undefined) return undefined;
  const listings = Math.ceil(listed / price.listed);
  const reads = assets + Math.floor(bytes / price.range);
  return {
    requests: listings + reads,
    requestCost: (listings * price.listing + reads * price.reading) / 1000,
    egressCost: (bytes / 1e9) * price.egress,
    price,
  };
}
