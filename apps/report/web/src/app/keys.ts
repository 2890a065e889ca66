import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { remembered } from "./remembered.ts";

/** What single keys do. Keys of a page come before these. */
export type KeyActions = Readonly<Record<string, () => void>>;

const pages = { o: "/", f: "/findings", i: "/inventory", l: "/regulations", c: "/coverage" } as const;

/** Listens for single keys; never inside a field, with a modifier, or while a word is being composed. */
export function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event) || remembered("keys") === "off") return;
      const act = latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

function isTyping({ target, isComposing, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (isComposing || ctrlKey || metaKey || altKey) return true;
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog], [role=listbox], [role=menu]") !== null
  );
}

/** `g` and then the letter of a page goes there; `j` and `k` walk through the rows of a list. */
export function usePageKeys(): void {
  const navigate = useNavigate();
  const waiting = useRef(0);
  const go = (letter: keyof typeof pages) => () => {
    const inTime = performance.now() - waiting.current < 1500;
    waiting.current = 0;
    if (inTime) void navigate({ to: pages[letter] });
  };
  useKeys({
    g: () => {
      waiting.current = performance.now();
    },
    o: go("o"),
    f: go("f"),
    i: go("i"),
    l: go("l"),
    c: go("c"),
    j: () => walk(1),
    k: () => walk(-1),
    "/": () => document.querySelector<HTMLInputElement>("main input[type=search]")?.focus(),
  });
}

function walk(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>("main [data-row-link]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  const next = rows[at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

/** Listens for a key with Ctrl or ⌘, also inside fields. */
export function useModifiedKey(key: string, act: () => void): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [key]);
}
