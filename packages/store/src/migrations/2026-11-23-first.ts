import { sql } from "kysely";
import type { CreateTableBuilder, Kysely, SqlBool } from "kysely";
import type { Migration } from "kysely/migration";
import type { ColumnTypes } from "./column-types.ts";

// Rows of a run are keyed by small numbers (run, source, place in the listing) instead of by names: at a million assets the
// indexes are a third of the size, and the order of every report is the order of the key.

/** Runs with their sources, ledger, findings and what packs say; decisions; the audit chain. */
export function first(types: ColumnTypes): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await createRuns(db, types);
      await createLedger(db, types);
      await createFindings(db, types);
      await createClassifications(db, types);
      await createDecisions(db, types);
      await createAudit(db, types);
    },
  };
}

async function createRuns(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("runs")
    .addColumn("number", types.whole, (column) => column.primaryKey())
    .addColumn("id", "text", (column) => column.notNull().unique())
    .addColumn("started", "text", (column) => column.notNull())
    .addColumn("version", "text", (column) => column.notNull())
    .addColumn("catalog", types.json, (column) => column.notNull())
    .addColumn("packs", types.json, (column) => column.notNull())
    .addColumn("plan", types.json, (column) => column.notNull())
    .addColumn("summary", types.json)
    .execute();
  await db.schema
    .createTable("sources")
    .addColumn("run", types.whole, (column) => column.notNull())
    .addColumn("position", types.whole, (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("type", "text", (column) => column.notNull())
    .addColumn("uri", "text", (column) => column.notNull())
    .addColumn("properties", types.json, (column) => column.notNull())
    .addColumn("listed_up_to", "text")
    .addColumn("listing_complete", types.whole, (column) => column.notNull())
    .addColumn("next_position", types.whole, (column) => column.notNull())
    .addPrimaryKeyConstraint("sources_key", ["run", "position"])
    .addUniqueConstraint("sources_name", ["run", "name"])
    .execute();
}

/** One row an asset (`member` 0) and one a member of a container (from 1, in the container's order). */
async function createLedger(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await place(db.schema.createTable("assets"), types)
    .addColumn("member", types.whole, (column) => column.notNull())
    .addColumn("uri", "text", (column) => column.notNull())
    .addColumn("container", "text")
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("reason", "text")
    .addColumn("detail", "text")
    .addColumn("format", "text")
    .addColumn("bytes_listed", types.whole, (column) => column.notNull())
    .addColumn("bytes_read", types.whole, (column) => column.notNull())
    .addColumn("records", types.whole)
    .addColumn("members", types.whole, (column) => column.notNull())
    .addColumn("sampling", types.json)
    .addColumn("version", "text")
    .addColumn("listed", types.json)
    .addPrimaryKeyConstraint("assets_key", ["run", "source", "position", "member"])
    .execute();
  await db.schema.createIndex("assets_uri").on("assets").columns(["run", "source", "uri"]).unique().execute();
  await db.schema
    .createIndex("assets_pending")
    .on("assets")
    .columns(["run", "source", "position"])
    .where(sql<SqlBool>`status = 'pending'`)
    .execute();
}

/** Findings and, beside them, what lists and sums do not need: places, sketches, fingerprints. */
async function createFindings(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await people(place(db.schema.createTable("findings"), types), types)
    .addColumn("ordinal", types.whole, (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("asset", "text", (column) => column.notNull())
    .addColumn("field", "text")
    .addColumn("data_type", "text", (column) => column.notNull())
    .addColumn("detector", "text", (column) => column.notNull())
    .addColumn("matches", types.whole, (column) => column.notNull())
    .addColumn("score", types.fraction, (column) => column.notNull())
    .addColumn("reasons", types.json, (column) => column.notNull())
    .addColumn("mask", "text", (column) => column.notNull())
    .addColumn("places_shown", types.whole, (column) => column.notNull())
    .addColumn("column_cells", types.whole)
    .addColumn("column_matched", types.fraction)
    .addPrimaryKeyConstraint("findings_key", ["run", "source", "position", "ordinal"])
    .execute();
  await db.schema.createIndex("findings_id").on("findings").columns(["run", "id"]).unique().execute();
  await db.schema
    .createIndex("findings_data_type")
    .on("findings")
    .columns(["run", "data_type", "source", "position", "ordinal"])
    .execute();
  await place(db.schema.createTable("evidence"), types)
    .addColumn("ordinal", types.whole, (column) => column.notNull())
    .addColumn("places", types.json, (column) => column.notNull())
    .addColumn("fingerprints", types.json, (column) => column.notNull())
    .addColumn("people_sketch", types.bytes, (column) => column.notNull())
    .addColumn("value_sketch", types.bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint("evidence_key", ["run", "source", "position", "ordinal"])
    .execute();
  await people(place(db.schema.createTable("combinations"), types), types)
    .addColumn("ordinal", types.whole, (column) => column.notNull())
    .addColumn("asset", "text", (column) => column.notNull())
    .addColumn("data_types", types.json, (column) => column.notNull())
    .addColumn("people_sketch", types.bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint("combinations_key", ["run", "source", "position", "ordinal"])
    .execute();
}

async function createClassifications(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("packs")
    .addColumn("run", types.whole, (column) => column.notNull())
    .addColumn("position", types.whole, (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("summary", types.json, (column) => column.notNull())
    .addPrimaryKeyConstraint("packs_key", ["run", "position"])
    .execute();
  await db.schema
    .createTable("classifications")
    .addColumn("run", types.whole, (column) => column.notNull())
    .addColumn("finding", "text", (column) => column.notNull())
    .addColumn("ordinal", types.whole, (column) => column.notNull())
    .addColumn("pack", "text", (column) => column.notNull())
    .addColumn("category", "text", (column) => column.notNull())
    .addColumn("provisions", types.json, (column) => column.notNull())
    .addColumn("outcome", "text", (column) => column.notNull())
    .addColumn("effect", "text", (column) => column.notNull())
    .addColumn("rule", "text", (column) => column.notNull())
    .addColumn("confidence", types.fraction, (column) => column.notNull())
    .addColumn("questions", types.json, (column) => column.notNull())
    .addPrimaryKeyConstraint("classifications_key", ["run", "finding", "ordinal"])
    .execute();
  await db.schema
    .createIndex("classifications_category")
    .on("classifications")
    .columns(["run", "pack", "category", "outcome", "finding"])
    .execute();
}

async function createDecisions(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("decisions")
    .addColumn("finding", "text", (column) => column.notNull())
    .addColumn("sequence", types.whole, (column) => column.notNull())
    .addColumn("verdict", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("decided_by", "text", (column) => column.notNull())
    .addColumn("decided_on", "text", (column) => column.notNull())
    .addColumn("expires", "text")
    .addColumn("reopen", types.json, (column) => column.notNull())
    .addPrimaryKeyConstraint("decisions_key", ["finding", "sequence"])
    .execute();
}

/** The chain, and its head beside it, so that entries cut off its end are missed. */
async function createAudit(db: Kysely<unknown>, types: ColumnTypes): Promise<void> {
  await db.schema
    .createTable("audit")
    .addColumn("sequence", types.whole, (column) => column.primaryKey())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("who", "text", (column) => column.notNull())
    .addColumn("what", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("detail", types.json, (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("audit_head")
    .addColumn("chain", "text", (column) => column.primaryKey())
    .addColumn("sequence", types.whole, (column) => column.notNull())
    .addColumn("seal", "text", (column) => column.notNull())
    .execute();
}

type Builder = CreateTableBuilder<string, string>;

function place(table: Builder, types: ColumnTypes): Builder {
  return table
    .addColumn("run", types.whole, (column) => column.notNull())
    .addColumn("source", types.whole, (column) => column.notNull())
    .addColumn("position", types.whole, (column) => column.notNull());
}

function people(table: Builder, types: ColumnTypes): Builder {
  return table
    .addColumn("records", types.whole, (column) => column.notNull())
    .addColumn("people", types.whole, (column) => column.notNull())
    .addColumn("people_low", types.whole, (column) => column.notNull())
    .addColumn("people_high", types.whole, (column) => column.notNull());
}
