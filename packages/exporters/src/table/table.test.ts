import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import { exporterContract, hostileRun, modelRun, render, sampleRun, sampleStoredRun } from "@assay/testing";
import { exporterOf } from "../exporter-of.test.help.ts";
import { displayWidth } from "./display.ts";

const table = exporterOf("table");

exporterContract({
  exporter: table,
  ledger: "not read",
  read: (text) => {
    const blocks = text.split("\n\n").map((block) => block.split("\n"));
    const [, ...lines] = blocks.find(([title = ""]) => /^ (?:Not read|未读) /.test(title)) ?? [];
    const rows = lines.filter((line) => line.startsWith(" /"));
    const more = lines.find((line) => line.startsWith(" …"))?.match(/\d+/);
    return { findings: null, ledger: rows.length + Number(more?.[0] ?? 0) };
  },
  acting: (text) => text.match(/\p{Cc}/gu)?.filter((char) => char !== "\n") ?? [],
});

describe("table", () => {
  it("says what was found, what was not read and how it ended", async () => {
    expect(await render(table, sampleStoredRun(), { language: "en" })).toMatchInlineSnapshot(`
      "Done in 7 sec — 3 of 6 assets read completely · 1 left out on purpose · 2 not read, below

       Sensitivity  Type              People (est.)  Records  Places  Frameworks           Confidence
       ◆ special    Health condition              1        2       1  EU SAMPLE Art. 9(1)  high
       ● moderate   E-mail address                4      120       2  EU SAMPLE Art. 1     high
       ● moderate   Person name                   2       80       1  EU SAMPLE Art. 1     high
       ● moderate   Telephone number              1        1       1  EU SAMPLE Art. 1     high

       Together in one row: E-mail address + Person name ≈ 2 people, 80 records

       Places that matter most  Types            People (est.)  Modified    Who can read
       /data/b.zip!/two.txt     Health conditi…              2  –           –
       /data/a.csv              E-mail address…              3  2026-01-02  everyone on the machine (0644)
       /data/b.zip!/one.json    E-mail address               2  –           –

       Not read              Reason
       /data/b.zip!/two.txt  A line longer than the limit
       /data/locked          Permission denied
       → A line longer than the limit: Raise limits.line
       → Permission denied: Grant read access to it, then run \`assay scan --retry 01JABC00000000000000000000\`

      run 01JABC00000000000000000000
      exit 3 (incomplete). Use --allow-incomplete to accept 2 unread assets.
      "
    `);
  });

  it("says it in Chinese", async () => {
    expect(await render(table, sampleStoredRun(), { language: "zh-Hans" })).toMatchInlineSnapshot(`
      "用时 7秒，完成。6 项中完整读取 3 项 · 按设定排除 1 项 · 未读 2 项，见下文

       敏感度  类型      人数（估计）  记录  位置  法规与标准           可信度
       ◆ 特殊  健康状况             1     2     1  EU SAMPLE Art. 9(1)  高
       ● 中    电子邮箱             4   120     2  EU SAMPLE Art. 1     高
       ● 中    姓名                 2    80     1  EU SAMPLE Art. 1     高
       ● 中    电话号码             1     1     1  EU SAMPLE Art. 1     高

       同一行中同时出现：电子邮箱 + 姓名 ≈ 2 人，80 条记录

       最需关注的位置         类型                人数（估计）  修改时间    谁可读取
       /data/b.zip!/two.txt   健康状况, 电话号码             2  –           –
       /data/a.csv            电子邮箱, 姓名                 3  2026-01-02  本机所有用户（0644）
       /data/b.zip!/one.json  电子邮箱                       2  –           –

       未读                  原因
       /data/b.zip!/two.txt  单行长度超过上限
       /data/locked          没有读取权限
       → 单行长度超过上限：提高 limits.line
       → 没有读取权限：授予读取权限后运行 \`assay scan --retry 01JABC00000000000000000000\`

      运行 01JABC00000000000000000000
      退出码 3（不完整）。如可接受 2 项未读，请使用 --allow-incomplete。
      "
    `);
  });

  it("never says clean of a run that found nothing", async () => {
    const run = modelRun({
      run: sampleRun,
      sources: [],
      listing: [],
      commits: [],
      packs: [],
      classifications: [],
      end: { seconds: 1, exit: 0, finished: "2026-11-23T10:00:01.000Z" },
    });
    expect(await render(table, run, { language: "en" })).toMatchInlineSnapshot(`
      "Done in 1 sec — 0 of 0 assets read completely

      Nothing found in 0 assets read with 60 detectors. Everything in scope was read.

      run 01JABC00000000000000000000
      exit 0 (complete)
      "
    `);
  });

  it.each([70, 80, 100, 120, 200])(
    "keeps its tables within %i columns, Chinese characters counted twice",
    async (width) => {
      for (const language of ["en", "zh-Hans"] as const) {
        const text = await render(table, hostileRun(), { language, width });
        const rows = text.split("\n").filter((line) => /^ .*\/(?:hostile|unread|…)/.test(line));
        expect(Math.max(...rows.map(displayWidth))).toBeLessThanOrEqual(width);
      }
    },
  );

  it("paints only when told to", async () => {
    const run = sampleStoredRun();
    const painted = await render(table, run, { language: "en", colour: true });
    expect(painted).toContain("\u001b[35m◆ special");
    expect(stripVTControlCharacters(painted)).toBe(await render(table, run, { language: "en", colour: false }));
  });
});
