const words =
  "the of and to in is that for it as was with be by on not he this are or his from at which but have an they you were her she all there been one their we more when will would who so no".split(
    " ",
  );

/** Text such as organisations keep: a third prose, a third CSV, a third access logs; the same bytes each time. */
export function mixedInput(bytes: number): Uint8Array {
  let state = 42;
  const below = (limit: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) % limit;
  const makers = [() => prose(below), () => csvRow(below), () => logLine(below)];
  const parts = makers.map((make) => {
    let text = "";
    while (text.length < bytes / 3) text += make();
    return text;
  });
  return new TextEncoder().encode(parts.join("")).subarray(0, bytes);
}

type Below = (limit: number) => number;

function prose(below: Below): string {
  const sentence = Array.from({ length: 8 + below(14) }, () => words[below(words.length)]).join(" ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${below(6) === 0 ? `, and ${1900 + below(120)} times` : ""}.${below(5) === 0 ? "\n\n" : " "}`;
}

function csvRow(below: Below): string {
  return `${100_000 + below(900_000)},item ${below(5000)},${below(900)}.${10 + below(90)},2025-0${1 + below(9)}-1${below(10)},${below(4) === 0 ? `user${below(100_000)}@example.org` : ""},ORD-${below(1_000_000)}\n`;
}

function logLine(below: Below): string {
  return `203.0.113.${below(256)} - - [1${below(10)}/Oct/2025:1${below(10)}:${10 + below(50)}:${10 + below(50)} +0000] "GET /${words[below(words.length)]}/${below(10_000)} HTTP/1.1" 200 ${below(90_000)} "-" "Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101"\n`;
}
