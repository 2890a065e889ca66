import type { ReactNode } from "react";
import type { DataType } from "../../../wire/words.ts";
import { useText } from "../text/use-text.ts";
import { SensitivityShape } from "./sensitivity.tsx";

interface TypesProps {
  readonly types: readonly DataType[];
  /** How many are named; the rest is a number. (Default: 4) */
  readonly most?: number;
}

/** Data types in a row, the gravest first. */
export function Types({ types, most = 4 }: TypesProps): ReactNode {
  const { t, say, list } = useText();
  if (types.length === 0) return <span className="nothing">{"–"}</span>;
  const rest = types.slice(most);
  return (
    <ul className="types">
      {types.slice(0, most).map((type) => (
        <li key={type.id}>
          <SensitivityShape level={type.sensitivity} /> {say(type.name)}
        </li>
      ))}
      {rest.length > 0 && (
        <li title={list(rest.map(({ name }) => say(name)))}>{t("list.more", { count: rest.length })}</li>
      )}
    </ul>
  );
}
