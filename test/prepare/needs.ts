/** A program that tests run and npm cannot bring. */
export interface Need {
  /** Where the program may be; any one will do. */
  readonly paths: readonly string[];
  /** The Debian package that brings it. */
  readonly apt: string;
  /** What is tested with it. */
  readonly reason: string;
}

/** Every program the tests run that npm cannot bring. */
export const needs: readonly Need[] = [
  {
    paths: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
    apt: "chromium",
    reason: "the web app is tested in a browser",
  },
  {
    paths: [
      "/usr/lib/postgresql/15/bin/initdb",
      "/usr/lib/postgresql/16/bin/initdb",
      "/usr/lib/postgresql/17/bin/initdb",
    ],
    apt: "postgresql",
    reason: "tables are read from a real PostgreSQL server",
  },
  {
    paths: ["/usr/sbin/mariadbd"],
    apt: "mariadb-server",
    reason: "tables are read from a real MariaDB server",
  },
  {
    paths: ["/usr/bin/radosgw"],
    apt: "radosgw",
    reason: "objects are read from a real S3 server",
  },
  {
    paths: ["/usr/bin/ceph-mon"],
    apt: "ceph-mon",
    reason: "the S3 server keeps its objects in it",
  },
  {
    paths: ["/usr/bin/ceph-osd"],
    apt: "ceph-osd",
    reason: "the S3 server keeps its objects in it",
  },
  {
    paths: ["/usr/bin/redis-server"],
    apt: "redis-server",
    reason: "keys are read from a real Redis server",
  },
];
