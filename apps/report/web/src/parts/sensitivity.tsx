import type { ReactNode } from "react";
import type { Sensitivity as Level } from "../../../wire/words.ts";
import { useText } from "../text/use-text.ts";

const shapes: Readonly<Record<Level, ReactNode>> = {
  special: <path d="M8 .8 15.2 8 8 15.2.8 8Z" />,
  high: (
    <path
      fillRule="evenodd"
      d="M8 1 15.6 14.6H.4L8 1Zm-.9 4.8.3 4.4h1.2l.3-4.4H7.1ZM8 13a.95.95 0 1 0 0-1.9.95.95 0 0 0 0 1.9Z"
    />
  ),
  moderate: <circle cx="8" cy="8" r="5.6" />,
  low: (
    <path
      fillRule="evenodd"
      d="M8 2.4a5.6 5.6 0 1 1 0 11.2A5.6 5.6 0 0 1 8 2.4Zm0 1.8a3.8 3.8 0 1 0 0 7.6 3.8 3.8 0 0 0 0-7.6Z"
    />
  ),
};

/** How grave: a shape and a word, the colour only beside them. */
export function Sensitivity({ level }: { readonly level: Level }): ReactNode {
  const { t } = useText();
  return (
    <span className="sensitivity" data-level={level}>
      <Shape level={level} />
      {t(`sensitivity.${level}`)}
    </span>
  );
}

/** The shape alone, where there is no room for the word; the word is read out. */
export function SensitivityShape({ level }: { readonly level: Level }): ReactNode {
  const { t } = useText();
  return (
    <span className="sensitivity" data-level={level} title={t(`sensitivity.${level}`)}>
      <Shape level={level} />
      <span className="unseen">{t(`sensitivity.${level}`)}</span>
    </span>
  );
}

function Shape({ level }: { readonly level: Level }): ReactNode {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[level]}
    </svg>
  );
}
