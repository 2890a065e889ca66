import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CreateBucketCommand, PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { createConnection } from "mysql2/promise";
import pg from "pg";
import { expect, it } from "vitest";
import { zipOf } from "@assay/testing/estate";
import { startMariadb } from "@assay/testing/servers/mariadb";
import { startPostgres } from "@assay/testing/servers/postgres";
import { startRadosGateway } from "@assay/testing/servers/radosgw";
import { assay, folder, lines } from "../e2e/assay.ts";

const rows = Array.from({ length: 600 }, (_, row) => [
  `${row}`,
  `person${row % 500}@example.org`,
  `+65 8${String(1_000_000 + (row % 500) * 37).slice(0, 3)} ${String(1_000_000 + (row % 500) * 37).slice(3)}`,
  row % 5 === 0 ? "S1234567D" : "",
]);
const header = ["id", "email", "mobile", "nric"];
const csv = [header, ...rows].map((cells) => `${cells.join(",")}\n`).join("");

it(
  "finds the same in a file, a zip, a gzip, an S3 object and PostgreSQL and MariaDB tables",
  { timeout: 240_000 },
  async () => {
    const key = folder("assay-state-");
    const root = folder("assay-same-");
    for (const name of ["plain", "zip", "gz"]) mkdirSync(join(root, name));
    writeFileSync(join(root, "plain/people.csv"), csv);
    writeFileSync(join(root, "zip/people.zip"), zipOf([{ path: "people.csv", content: csv }]));
    writeFileSync(join(root, "gz/people.csv.gz"), gzipSync(csv));
    const wanted = await found(key, join(root, "plain"));
    expect(wanted.map(([field, dataType, count]) => [field, dataType, count])).toEqual([
      ["email", "contact.email", 600],
      ["mobile", "contact.phone", 600],
      ["nric", "gov-id.national.sg.nric-fin", 120],
    ]);
    expect(await found(key, join(root, "zip"))).toEqual(wanted);
    expect(await found(key, join(root, "gz"))).toEqual(wanted);
    expect(await foundInS3(key)).toEqual(wanted);
    expect(await foundInPostgres(key)).toEqual(wanted);
    expect(await foundInMariadb(key)).toEqual(wanted);
  },
);

type Found = readonly [field: unknown, dataType: unknown, count: unknown, people: unknown];

async function found(state: string, target: string, env: Record<string, string> = {}): Promise<Found[]> {
  const { stdout, stderr } = await assay(["scan", target, "--format", "jsonl", "--quiet"], { state, env });
  expect(stderr).toBe("");
  return lines(stdout)
    .filter(({ kind }) => kind === "finding")
    .map(({ field, dataType, count, people }): Found => [field, dataType, count, people])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

async function foundInS3(state: string): Promise<Found[]> {
  await using server = await startRadosGateway();
  const client = new S3Client({
    endpoint: server.endpoint,
    region: "us-east-1",
    forcePathStyle: true,
    credentials: server,
  });
  await client.send(new CreateBucketCommand({ Bucket: "same-data" }));
  await client.send(new PutObjectCommand({ Bucket: "same-data", Key: "in/people.csv", Body: csv }));
  client.destroy();
  const target = `s3://same-data/in/?endpoint=${encodeURIComponent(server.endpoint)}&accessKeyId=${server.accessKeyId}&secretAccessKey=\${env:S3_SECRET}`;
  return await found(state, target, { S3_SECRET: server.secretAccessKey });
}

async function foundInPostgres(state: string): Promise<Found[]> {
  await using server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url() });
  await client.connect();
  await client.query("create table people (id int, email text, mobile text, nric text)");
  for (const row of rows) await client.query("insert into people values ($1, $2, $3, nullif($4, ''))", row);
  await client.end();
  return await found(state, server.url());
}

async function foundInMariadb(state: string): Promise<Found[]> {
  await using server = await startMariadb();
  const client = await createConnection({ host: "127.0.0.1", port: server.port, user: server.user });
  await client.query("create database same");
  await client.query(
    "create table same.people (id int primary key, email varchar(100), mobile varchar(40), nric varchar(20))",
  );
  await client.query("insert into same.people values ?", [
    rows.map(([id, email, mobile, nric]) => [id, email, mobile, nric === "" ? null : nric]),
  ]);
  await client.end();
  return await found(state, `mysql://${server.user}@127.0.0.1:${server.port}/same`);
}
