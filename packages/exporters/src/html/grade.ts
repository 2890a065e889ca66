import { sensitivities, sensitivityMarks, sensitivityOf } from "../terms.ts";
import { markup } from "./markup.ts";
import type { Report } from "./report.ts";
import type { Cell } from "./table.ts";

/** How grave a data type is: a mark, a word, and only then a colour. */
export function grade(dataType: string, { messages }: Report): Cell {
  const sensitivity = sensitivityOf(dataType);
  return {
    show: markup`<span class="grade ${sensitivity}"><span aria-hidden="true">${sensitivityMarks[sensitivity]}</span> ${messages.say(`sensitivity.${sensitivity}`)}</span>`,
    sort: sensitivities.indexOf(sensitivity),
  };
}
