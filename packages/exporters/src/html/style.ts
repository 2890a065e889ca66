/** The style sheet: light and dark by the reader's own setting, always light on paper. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fff; --panel: #f6f7f9; --text: #1b1f24; --muted: #57606a; --line: #d0d7de; --strong-line: #6e7781;
  --accent: #0b57d0; --special: #7a1fa2; --high: #b3261e; --moderate: #8a5100; --low: #1d6b45;
  --read: #1d6b45; --sampled: #0b57d0; --left-out: #8b949e; --not-read: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0f1216; --panel: #171b21; --text: #e6e9ee; --muted: #9aa4b2; --line: #2c333d; --strong-line: #6b7684;
    --accent: #8ab4f8; --special: #d7a6f2; --high: #ff8a80; --moderate: #ffb951; --low: #7fd6a4;
    --read: #7fd6a4; --sampled: #8ab4f8; --left-out: #6b7684; --not-read: #ff8a80;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 74rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
:lang(zh-Hans) {
  font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; line-height: 1.6;
  line-break: strict; font-style: normal;
}
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 3rem 0 .5rem; padding-top: .75rem; border-top: 2px solid var(--text); }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .25rem; }
p { margin: .5rem 0; max-width: 62rem; }
a { color: var(--accent); }
code, .code { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", "Noto Sans CJK SC", monospace; font-size: .92em; }
pre { background: var(--panel); border: 1px solid var(--line); padding: .75rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.muted { color: var(--muted); }
.small { font-size: .875rem; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.25rem; margin: 1rem 0 0; font-size: .9rem; }
dl.facts dt { color: var(--muted); }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
nav ol { columns: 3 14rem; padding-left: 1.4rem; font-size: .9rem; margin: .5rem 0; }
.answer { font-size: 1.15rem; border-left: 4px solid var(--accent); padding: .25rem 0 .25rem 1rem; margin: 1.75rem 0; }
.answer.incomplete { border-color: var(--not-read); }
ul.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr)); gap: .75rem; margin: 1.5rem 0; padding: 0; list-style: none; }
ul.tiles li { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; }
ul.tiles strong { display: block; font-size: 1.65rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
ul.tiles .alarm { border-color: var(--not-read); }
.box { background: var(--panel); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem 1.25rem; }
.narrow { max-width: 28rem; }
.box h3 { margin-top: 0; }
.bar { display: block; width: 100%; height: 1.75rem; border: 1px solid var(--strong-line); border-radius: .25rem; }
.bar .read, .key .read { fill: var(--read); } .bar .sampled, .key .sampled { fill: var(--sampled); }
.bar .left-out, .key .left-out { fill: var(--left-out); } .bar .not-read, .key .not-read { fill: var(--not-read); }
.bar .stripe { stroke: var(--page); stroke-width: 3; }
ul.key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; padding: 0; margin: .75rem 0; }
ul.key svg { width: .9rem; height: .9rem; vertical-align: -.1rem; margin-right: .4rem; }
.scroll { overflow-x: auto; margin: .75rem 0; }
.scroll:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; color: var(--muted); font-size: .875rem; padding: 0 0 .35rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; font-weight: normal; min-width: 4.5rem; }
thead th { border-bottom: 2px solid var(--strong-line); font-weight: 600; vertical-align: bottom; overflow-wrap: normal; }
tbody th { min-width: 12rem; }
th.number, td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
thead th.number { white-space: normal; }
thead button { font: inherit; font-weight: 600; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; text-align: inherit; }
thead button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
thead button::after { content: "\\00a0↕"; color: var(--muted); font-weight: normal; }
th[aria-sort="ascending"] button::after { content: "\\00a0↑"; color: inherit; }
th[aria-sort="descending"] button::after { content: "\\00a0↓"; color: inherit; }
.special { color: var(--special); } .high { color: var(--high); } .moderate { color: var(--moderate); } .low { color: var(--low); }
.grade { white-space: nowrap; font-weight: 600; }
.tag { display: inline-block; border: 1px solid var(--strong-line); border-radius: 1rem; padding: 0 .55rem; font-size: .8rem; white-space: nowrap; }
.tag.warn { border-color: var(--moderate); color: var(--moderate); }
ul.plain { padding-left: 1.2rem; margin: .5rem 0; } ul.plain li { margin: .3rem 0; }
td ul { margin: 0; padding: 0; list-style: none; } td li + li { margin-top: .25rem; }
.sign { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 2rem; margin-top: 2rem; }
.sign div { border-top: 1px solid var(--text); padding-top: .35rem; margin-top: 3rem; font-size: .9rem; }
@media (max-width: 40rem) { body { padding: 1rem; } dl.facts { grid-template-columns: 1fr; gap: 0; } dl.facts dd { margin-bottom: .5rem; } }
@media (forced-colors: active) { .bar rect { stroke: CanvasText; } }
@page { size: A4 landscape; margin: 14mm 12mm; }
@media print {
  :root {
    color-scheme: light;
    --page: #fff; --panel: #f6f7f9; --text: #000; --muted: #444; --line: #bbb; --strong-line: #666; --accent: #0b57d0;
    --special: #7a1fa2; --high: #b3261e; --moderate: #8a5100; --low: #1d6b45;
    --read: #1d6b45; --sampled: #0b57d0; --left-out: #8b949e; --not-read: #b3261e;
  }
  body { padding: 0; max-width: none; font-size: 9.5pt; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  nav { display: none; }
  h2, h3, caption { break-after: avoid; }
  tr, .box, ul.tiles li, .sign { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  thead button::after { content: ""; }
  th, td { padding: .25rem .4rem; min-width: 0; } tbody th { min-width: 0; }
}
`;
