import { catalog, checks } from "@assay/detectors";
import { createScanner, createTally } from "@assay/engine";
import type { ScanBlock } from "@assay/engine";
import type { DetectorSpec } from "@assay/spec";
import { fields, mixOf, texts } from "./engine/input.ts";
import type { Part } from "./engine/input.ts";
import { rivals } from "./engine/rivals.ts";
import { firstSixty } from "./engine/first-sixty.ts";
import { synthetic } from "./engine/synthetic.ts";
import type { Measured } from "./measured.ts";

const key = new Uint8Array(32).fill(7);

/** Measures the engine on one core against the limit of the runtime and against other ways to match the same patterns. */
export async function benchEngine(megabytes: number): Promise<Measured[]> {
  const turns = 4;
  const parts = mixOf(megabytes * 1e6);
  const sixty = firstSixty();
  const rows: Measured[] = [];
  const loop = rate(parts, turns, (part) => rivals.bytes(part.bytes));
  rows.push(...rowsOf("touching each byte once in JavaScript", loop));
  const first = await engineRate(parts, turns, sixty);
  rows.push(...rowsOf(`the engine, ${sixty.length} detectors with checks and context`, first));
  rows.push({ what: "  of the byte loop", figure: first.all / loop.all, unit: "", target: "≥ 0.25" });
  rows.push(...(await rivalRows(parts, sixty, first.all)));
  const more = await engineRate(parts, turns, [...sixty, ...synthetic(200)]);
  rows.push(...rowsOf("the engine, 200 synthetic detectors more", more));
  rows.push({ what: "  slower by", figure: 100 * (first.all / more.all - 1), unit: "%", target: "≤ 15" });
  const whole = await engineRate(parts, turns, catalog);
  rows.push(...rowsOf(`the engine, the whole catalogue (${catalog.length} detectors)`, whole));
  rows.push({ what: "  of the byte loop", figure: whole.all / loop.all, unit: "" });
  return rows;
}

interface Rates {
  readonly parts: readonly { readonly name: string; readonly rate: number }[];
  readonly all: number;
}

async function engineRate(parts: readonly Part[], turns: number, detectors: readonly DetectorSpec[]): Promise<Rates> {
  const scanner = await createScanner({ detectors, checks, key });
  const blocks = new Map<Part, ScanBlock[]>(
    parts.map((part) => [part, part.name === "csv" ? fields(part) : texts(part)]),
  );
  return rate(parts, turns, (part) => {
    const tally = createTally({ detectors });
    for (const block of blocks.get(part) ?? []) tally.add(scanner.scan(block), block.labels, () => ({ steps: [] }));
    return tally.finish().findings.length;
  });
}

/** Best of some turns, part by part, in MB/s of processor time; the first turn warms up. */
function rate(parts: readonly Part[], turns: number, work: (part: Part) => number): Rates {
  const best = new Map<Part, number>();
  for (let turn = 0; turn <= turns; turn++) {
    for (const part of parts) {
      const before = process.cpuUsage();
      work(part);
      const { user, system } = process.cpuUsage(before);
      if (turn > 0) best.set(part, Math.min(best.get(part) ?? Infinity, user + system));
    }
  }
  const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
  return {
    parts: parts.map((part) => ({ name: part.name, rate: part.bytes.length / (best.get(part) ?? 1) })),
    all: sum(parts.map(({ bytes }) => bytes.length)) / sum(best.values()),
  };
}

/** The rivals get a share of the input that keeps the whole bench short: they are slow, not noisy. */
async function rivalRows(
  parts: readonly Part[],
  detectors: readonly DetectorSpec[],
  engine: number,
): Promise<Measured[]> {
  const share = parts.map(({ name, bytes }) => ({ name, bytes: bytes.subarray(0, bytes.length >> 2) }));
  const ways = await rivals.of(detectors);
  return ways.flatMap(({ name, run }) => {
    const { all } = rate(share, 1, ({ bytes }) => run(bytes));
    const times = { what: "  the engine is times as fast", figure: engine / all, unit: "×" };
    return [
      { what: name, figure: all, unit: "MB/s" },
      name.startsWith("RE2, one pass") ? { ...times, target: "≥ 10" } : times,
    ];
  });
}

function rowsOf(what: string, { parts, all }: Rates): Measured[] {
  return [
    { what, figure: all, unit: "MB/s" },
    ...parts.map(({ name, rate: figure }) => ({ what: `  ${name}`, figure, unit: "MB/s" })),
  ];
}
