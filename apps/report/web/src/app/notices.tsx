import { useSyncExternalStore, type ReactNode } from "react";
import { Button } from "react-aria-components";
import { Icon } from "../parts/icon.tsx";
import { useText } from "../text/use-text.ts";

/** Something that was done, with how to take it back. */
export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
}

const stays = 10_000;
let current: Notice | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

/** Says that something was done, for ten seconds, or as long as it is pointed at or focused. */
export function notify(notice: Notice): void {
  show(notice);
  resume();
}

function show(notice: Notice | null): void {
  clearTimeout(timer);
  current = notice;
  for (const listener of listeners) listener();
}

function resume(): void {
  clearTimeout(timer);
  timer = setTimeout(() => show(null), stays);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where notices are read, by eye and by ear. */
export function Notices(): ReactNode {
  const { t } = useText();
  const notice = useSyncExternalStore(subscribe, () => current);
  return (
    <output className="notices" aria-live="polite">
      {notice !== null && (
        <div
          className="notice"
          onPointerEnter={() => clearTimeout(timer)}
          onPointerLeave={resume}
          onFocus={() => clearTimeout(timer)}
          onBlur={resume}
        >
          <span>{notice.text}</span>
          {notice.undo !== undefined && (
            <Button
              className="button button-plain"
              onPress={() => {
                notice.undo?.();
                show(null);
              }}
            >
              {t("notice.undo")}
            </Button>
          )}
          <Button className="icon-button" aria-label={t("notice.dismiss")} onPress={() => show(null)}>
            <Icon name="close" />
          </Button>
        </div>
      )}
    </output>
  );
}
