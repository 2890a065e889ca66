import type { ColumnTypes } from "../column-types.ts";

// Rows of a run are keyed by small numbers (run, source, position in the listing) instead of by names: at a million assets the
// indexes are a third of the size, and the order of every report is the order of the key.

/** Runs with their sources, ledger, findings and what packs say; decisions; the audit chain. */
export function first(types: ColumnTypes): readonly string[] {
  return [...runs(types), ...ledger(types), ...findings(types), ...classifications(types), ...decisions(types)];
}

function runs({ whole, json }: ColumnTypes): readonly string[] {
  return [
    `create table runs (
      number ${whole} primary key,
      id text not null unique,
      started text not null,
      version text not null,
      catalog ${json} not null,
      packs ${json} not null,
      plan ${json} not null,
      summary ${json}
    )`,
    `create table sources (
      run ${whole} not null,
      position ${whole} not null,
      name text not null,
      type text not null,
      uri text not null,
      properties ${json} not null,
      listed_up_to text,
      listing_complete ${whole} not null,
      next_position ${whole} not null,
      primary key (run, position),
      unique (run, name)
    )`,
  ];
}

/** One row an asset (`member` 0) and one a member of a container (from 1, in the container's order). */
function ledger({ whole, json, byteOrder }: ColumnTypes): readonly string[] {
  return [
    `create table assets (
      run ${whole} not null,
      source ${whole} not null,
      position ${whole} not null,
      member ${whole} not null,
      uri text ${byteOrder} not null,
      container text,
      status text not null,
      reason text,
      detail text,
      format text,
      bytes_listed ${whole} not null,
      bytes_read ${whole} not null,
      records ${whole},
      members ${whole} not null,
      sampling ${json},
      version text,
      carried_from text,
      listed ${json},
      primary key (run, source, position, member)
    )`,
    "create unique index assets_uri on assets (run, source, uri)",
    "create index assets_pending on assets (run, source, position) where status = 'pending'",
  ];
}

/** Findings and, beside them, what lists and sums do not need: places, sketches, fingerprints. */
function findings({ whole, json, bytes, fraction, byteOrder }: ColumnTypes): readonly string[] {
  const key = `run ${whole} not null, source ${whole} not null, position ${whole} not null, ordinal ${whole} not null`;
  const people = `people ${whole} not null, people_low ${whole} not null, people_high ${whole} not null`;
  return [
    `create table findings (
      ${key},
      id text not null,
      asset text ${byteOrder} not null,
      field text,
      data_type text ${byteOrder} not null,
      detector text not null,
      matches ${whole} not null,
      records ${whole} not null,
      ${people},
      score ${fraction} not null,
      reasons ${json} not null,
      mask text not null,
      places_shown ${whole} not null,
      column_cells ${whole},
      column_matched ${fraction},
      share ${json},
      primary key (run, source, position, ordinal)
    )`,
    "create unique index findings_id on findings (run, id)",
    "create index findings_data_type on findings (run, data_type, source, position, ordinal)",
    `create table evidence (
      ${key},
      places ${json} not null,
      fingerprints ${json} not null,
      people_sketch ${bytes} not null,
      value_sketch ${bytes} not null,
      primary key (run, source, position, ordinal)
    )`,
    `create table combinations (
      ${key},
      asset text ${byteOrder} not null,
      data_types text not null,
      records ${whole} not null,
      ${people},
      people_sketch ${bytes} not null,
      primary key (run, source, position, ordinal)
    )`,
  ];
}

function classifications({ whole, json, fraction }: ColumnTypes): readonly string[] {
  return [
    `create table packs (
      run ${whole} not null,
      position ${whole} not null,
      id text not null,
      summary ${json} not null,
      primary key (run, position)
    )`,
    `create table classifications (
      run ${whole} not null,
      finding text not null,
      ordinal ${whole} not null,
      pack text not null,
      category text not null,
      provisions ${json} not null,
      outcome text not null,
      effect text not null,
      rule text not null,
      confidence ${fraction} not null,
      questions ${json} not null,
      primary key (run, finding, ordinal)
    )`,
    "create index classifications_category on classifications (run, pack, category, outcome, finding)",
  ];
}

/** Decisions, each behind those before it; the audit chain, and its head beside it, so that a cut end is missed. */
function decisions({ whole, json }: ColumnTypes): readonly string[] {
  return [
    `create table decisions (
      finding text not null,
      sequence ${whole} not null,
      verdict text not null,
      reason text not null,
      decided_by text not null,
      decided_on text not null,
      expires text,
      reopen ${json} not null,
      primary key (finding, sequence)
    )`,
    `create table audit (
      sequence ${whole} primary key,
      at text not null,
      who text not null,
      what text not null,
      subject text not null,
      detail ${json} not null,
      hash text not null
    )`,
    `create table audit_head (
      chain text primary key,
      sequence ${whole} not null,
      seal text not null
    )`,
  ];
}
