import { useState, type ReactNode } from "react";
import { Button } from "react-aria-components";
import type { FindingDetail } from "../../../../wire/finding.ts";
import type { TextKey } from "../../text/text-key.ts";
import { useText, type Text } from "../../text/use-text.ts";

const first = 12;

const numbered: Readonly<Record<string, TextKey>> = {
  row: "place.row",
  line: "place.line",
  page: "place.page",
  record: "place.record",
};

const named: Readonly<Record<string, TextKey>> = {
  sheet: "place.sheet",
  table: "place.table",
  member: "place.member",
  part: "place.part",
};

/** The first places of a finding, from the outside in. */
export function PlacesList({
  places,
  placesShown,
  count,
}: Pick<FindingDetail, "places" | "placesShown" | "count">): ReactNode {
  const text = useText();
  const { t, figures } = text;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? places : places.slice(0, first);
  return (
    <>
      <ol className="places">
        {shown.map(({ steps, bytes }) => (
          <li key={`${steps.join("\0")} ${bytes?.join("-")}`}>
            {steps.map((step) => stepText(step, text)).join(" › ")}
            {bytes !== null && (
              <span className="muted small">
                {" "}
                {t("place.bytes", { start: figures.count(bytes[0] ?? 0), end: figures.count(bytes[1] ?? 0) })}
              </span>
            )}
          </li>
        ))}
      </ol>
      {places.length > shown.length && (
        <Button className="button button-plain" onPress={() => setWhole(true)}>
          {t("place.more", { count: places.length })}
        </Button>
      )}
      <p className="muted small">
        {placesShown < count
          ? t("place.shown", { shown: figures.count(placesShown), count: figures.count(count) })
          : t("place.all", { count })}
      </p>
    </>
  );
}

function stepText(step: string, { t, figures }: Text): string {
  const [, word = "", rest = ""] = /^(\w+) (.+)$/.exec(step) ?? [];
  const number = numbered[word];
  if (number !== undefined && /^\d+$/.test(rest)) return t(number, { number: figures.count(Number(rest)) });
  const name = named[word];
  return name === undefined ? step : t(name, { name: rest });
}
