import type { People } from "@assay/spec";
import type { Figures } from "../figures.ts";
import { addressOf } from "../terms.ts";
import { markup, name } from "./markup.ts";
import type { Markup } from "./markup.ts";
import type { Cell } from "./table.ts";

/** An estimate with its interval. */
export function peopleCell(people: People, figures: Figures): Cell {
  const interval = figures.interval(people);
  const show =
    people.estimate === 0 || interval === ""
      ? figures.people(people)
      : markup`${figures.people(people)}<br><span class="small muted">${interval}</span>`;
  return { show, sort: people.estimate };
}

/** A count. */
export function countCell(value: number, figures: Figures): Cell {
  return { show: figures.count(value), sort: value };
}

/** An address, as code. */
export function address(uri: string): Markup {
  return markup`<span class="code">${name(addressOf(uri))}</span>`;
}
