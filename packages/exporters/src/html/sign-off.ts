import { markup } from "./markup.ts";
import type { Report } from "./report.ts";

/** Lines to sign on. */
export function* signOff({ messages }: Report): Iterable<string> {
  const lines = ["prepared", "reviewed", "decision"].map(
    (line) =>
      markup`<div>${messages.say(`sign.${line}`)}<br><span class="muted small">${messages.say("sign.name-date")}</span></div>`,
  );
  yield markup`<p>${messages.say("sign.statement")}</p>\n<div class="sign">${lines}</div>\n`.text;
}
