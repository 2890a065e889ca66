import { describe, expect, it } from "vitest";
import type { Coverage, RunSource } from "@assay/spec";
import { matrixRows } from "./rows.ts";

function source(name: string): RunSource {
  return { name, type: "fs", uri: `file:///srv/${name}`, properties: {}, listedUpTo: null, listingComplete: true };
}

function row(asset: string, container: string | null = null): Coverage {
  const bytes = { listed: 1, read: 1 };
  return {
    source: "a",
    asset,
    container,
    status: "read",
    reason: null,
    detail: null,
    format: null,
    bytes,
    records: null,
    members: 0,
    sampling: null,
  };
}

describe("matrixRows", () => {
  it("takes sources as rows where there are several", () => {
    const { by, rows, rowOf } = matrixRows(
      [source("a"), source("b")],
      [row("file:///srv/a/x/1"), row("file:///srv/a/y/1")],
    );
    expect(by).toBe("source");
    expect(rows.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(rowOf("b", "file:///srv/b/1")).toBe("b");
  });

  it("takes the first folders that part as rows of a single source", () => {
    const ledger = [row("file:///srv/a/x/1"), row("file:///srv/a/y%20z/q/1"), row("file:///srv/a/top.csv")];
    const { by, rows, rowOf } = matrixRows([source("a")], ledger);
    expect(by).toBe("folder");
    expect(rows).toEqual([
      { id: "file:///srv/a/x/", label: "x/", source: "a" },
      { id: "file:///srv/a/y%20z/", label: "y z/", source: "a" },
      { id: "file:///srv/a/", label: "", source: "a" },
    ]);
    expect(rowOf("a", "file:///srv/a/y%20z/q/1")).toBe("file:///srv/a/y%20z/");
    expect(rowOf("a", "file:///srv/a/top.csv")).toBe("file:///srv/a/");
  });

  it("does not take the members of a container for folders", () => {
    const zip = "file:///srv/a/b.zip";
    const { by } = matrixRows([source("a")], [row(zip), row(`${zip}!/x/1`, zip), row(`${zip}!/y/1`, zip)]);
    expect(by).toBe("source");
  });

  it("stays with the source where there is one folder, or nothing", () => {
    expect(matrixRows([source("a")], [row("file:///srv/a/x/1"), row("file:///srv/a/x/2")]).by).toBe("source");
    expect(matrixRows([source("a")], []).rows).toEqual([{ id: "a", label: "a", source: "a" }]);
    expect(matrixRows([], []).rows).toEqual([]);
  });
});
