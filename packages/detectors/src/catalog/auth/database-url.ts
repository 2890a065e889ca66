import type { CatalogDetector } from "../../catalog-detector.ts";

/** Password in the address of a database, a queue or a cache. */
export const databaseUrl: CatalogDetector = {
  id: "database-url",
  dataType: "auth.password",
  name: "Password in a connection URL",
  countries: [],
  patterns: [
    {
      regex: String.raw`(?:postgres|postgresql|mysql|mariadb|mongodb|mongodb\+srv|redis|rediss|amqp|amqps|sqlserver|mssql|oracle|clickhouse|cockroachdb|cassandra|neo4j|bolt|ldap|ldaps|mqtt|nats|kafka)(?:\+[a-z0-9]+)?://[0-9A-Za-z._~%!$&()*+,=\-]*:[!-\.0-;=?-~]+@[0-9A-Za-z._\-\[]+`,
      score: 0.95,
      anchor: "://",
    },
  ],
  check: "url-credentials",
  context: { raise: ["database", "connection", "dsn"] },
  labels: ["database url", "db url", "dsn", "connection string", "mongodb uri", "redis url", "amqp url"],
  examples: {
    hits: [
      "postgres://app:Tr0ub4dor@db.example.com:5432/app",
      "mongodb+srv://app:s3cr3tpw@cluster.example.com",
      "redis://:Tr0ub4dor@cache:6379/0",
    ],
    misses: ["postgres://user:password@localhost/app", "mysql://app@db.example.com", "postgres://app:${DB_PASS}@db"],
  },
  sources: ["RFC 3986 3.2.1; connection URIs of PostgreSQL, MySQL, MongoDB, Redis, AMQP"],
};
