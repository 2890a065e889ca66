import type { ReactNode } from "react";

/** A sentence in which what stands between back-ticks is a command. */
export function Command({ text }: { readonly text: string }): ReactNode {
  return text.split(/`([^`]+)`/).map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <code key={piece} translate="no">
        {piece}
      </code>
    ),
  );
}
