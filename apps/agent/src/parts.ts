import type { Connector } from "@assay/spec";
import type { Globs } from "./globs.ts";

/** A connector the command knows, loaded when first used. */
export interface ConnectorEntry {
  readonly type: string;
  /** URL schemes that name it on the command line. */
  readonly schemes: readonly string[];
  /** Options from a URL as written on the command line. */
  readonly fromUrl: (url: string, globs: Globs) => Readonly<Record<string, unknown>>;
  readonly load: () => Promise<Connector<never>>;
  /** The least grant it needs, as text to copy, for options that may be incomplete. */
  readonly policy?: () => Promise<(options: Readonly<Record<string, unknown>>) => string>;
}

/** Options from `scheme://bucket/prefix?name=value`. */
function optionsOfUrl(text: string, holder = "bucket"): Readonly<Record<string, string>> {
  const url = new URL(text);
  const prefix = decodeURIComponent(url.pathname.slice(1));
  return {
    [holder]: decodeURIComponent(url.hostname),
    ...(prefix === "" ? {} : { prefix }),
    ...Object.fromEntries(url.searchParams),
  };
}

/** Every connector. */
export const connectors: readonly ConnectorEntry[] = [
  {
    type: "file",
    schemes: ["file"],
    fromUrl: (url, globs) => ({ path: url, ...globs }),
    load: async () => (await import("@assay/connector-fs")).fs as Connector<never>,
  },
  {
    type: "s3",
    schemes: ["s3"],
    fromUrl: (url, globs) => ({ ...optionsOfUrl(url), ...globs }),
    load: async () => (await import("@assay/connector-s3")).s3 as Connector<never>,
    policy: async () => (await import("@assay/connector-s3")).policy,
  },
  {
    type: "gcs",
    schemes: ["gs"],
    fromUrl: (url, globs) => ({ ...optionsOfUrl(url), ...globs }),
    load: async () => (await import("@assay/connector-gcs")).gcs as Connector<never>,
    policy: async () => (await import("@assay/connector-gcs")).policy,
  },
  {
    type: "azure-blob",
    schemes: ["az"],
    fromUrl: (url, globs) => ({ ...optionsOfUrl(url, "container"), ...globs }),
    load: async () => (await import("@assay/connector-azure-blob")).azureBlob as Connector<never>,
    policy: async () => (await import("@assay/connector-azure-blob")).policy,
  },
  {
    type: "postgres",
    schemes: ["postgres", "postgresql"],
    fromUrl: (url, globs) => ({ url, ...globs }),
    load: async () => (await import("@assay/connector-postgres")).postgres as Connector<never>,
    policy: async () => (await import("@assay/connector-postgres")).policy,
  },
  {
    type: "mysql",
    schemes: ["mysql", "mariadb"],
    fromUrl: (url, globs) => ({ url: url.replace(/^mariadb:/, "mysql:"), ...globs }),
    load: async () => (await import("@assay/connector-mysql")).mysql as Connector<never>,
    policy: async () => (await import("@assay/connector-mysql")).policy,
  },
  {
    type: "mssql",
    schemes: ["mssql", "sqlserver"],
    fromUrl: (url, globs) => ({ url, ...globs }),
    load: async () => (await import("@assay/connector-mssql")).mssql as Connector<never>,
    policy: async () => (await import("@assay/connector-mssql")).policy,
  },
  {
    type: "sqlite",
    schemes: ["sqlite"],
    fromUrl: (url, globs) => ({ path: url.replace(/^sqlite:(?:\/\/)?/i, ""), ...globs }),
    load: async () => (await import("@assay/connector-sqlite")).sqlite as Connector<never>,
    policy: async () => (await import("@assay/connector-sqlite")).policy,
  },
  {
    type: "mongodb",
    schemes: ["mongodb", "mongodb+srv"],
    fromUrl: (url, globs) => ({ url, ...globs }),
    load: async () => (await import("@assay/connector-mongodb")).mongodb as Connector<never>,
    policy: async () => (await import("@assay/connector-mongodb")).policy,
  },
  {
    type: "redis",
    schemes: ["redis", "rediss"],
    fromUrl: (url, globs) => ({ url, ...globs }),
    load: async () => (await import("@assay/connector-redis")).redis as Connector<never>,
    policy: async () => (await import("@assay/connector-redis")).policy,
  },
  {
    type: "stdin",
    schemes: [],
    fromUrl: () => ({}),
    load: async () => (await import("./stdin.ts")).stdin as Connector<never>,
  },
];
