import type { ReactNode } from "react";
import type { People } from "../../../wire/words.ts";
import { useText, type Text } from "../text/use-text.ts";

/** People in a sentence: `about 8,120 people (7,880–8,360)`; a number that was counted stands without its error. */
export function whoText(people: People, { t, figures: { rough } }: Text): string {
  const { estimate, low, high } = people;
  if (estimate === 0) return t("people.some");
  if (low === high) return t("people.exactly", { count: estimate });
  return t("people.about", { people: rough(estimate), low: rough(low), high: rough(high) });
}

/** An estimate of people as a cell: the number, and its error in smaller type. Nothing that points at a person is a dash. */
export function PeopleCount({ people }: { readonly people: People }): ReactNode {
  const { t, figures } = useText();
  if (people.estimate === 0) return <Nobody />;
  if (people.low === people.high) return <span className="people">{figures.count(people.estimate)}</span>;
  return (
    <span className="people">
      <span className="people-estimate">{t("people.roughly", { people: figures.rough(people.estimate) })}</span>{" "}
      <span className="people-range">
        {t("people.range", { low: figures.rough(people.low), high: figures.rough(people.high) })}
      </span>
    </span>
  );
}

function Nobody(): ReactNode {
  const { t } = useText();
  return (
    <span className="nothing" title={t("people.nobody")}>
      <span aria-hidden>{"–"}</span>
      <span className="unseen">{t("people.nobody")}</span>
    </span>
  );
}
