import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from "react-aria-components";
import { useInventory, useRegulations } from "../data/queries.ts";
import { Icon, type IconName } from "../parts/icon.tsx";
import { useText, type Text } from "../text/use-text.ts";
import type { Opening } from "./help.tsx";
import { useRun } from "./run.ts";

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly icon: IconName;
  /** Also found by this. */
  readonly also: string;
  readonly to: string;
  readonly search?: Readonly<Record<string, string>>;
}

/** Goes anywhere by name: pages, data types, sources and frameworks of the run; or searches findings and assets. */
export function Palette({ isOpen, onOpenChange }: Opening): ReactNode {
  const { t } = useText();
  return (
    <ModalOverlay className="overlay overlay-top" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="modal">
        <Dialog className="dialog palette" aria-label={t("palette.label")}>
          {({ close }) => <Entries close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Entries({ close }: { readonly close: () => void }): ReactNode {
  const text = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState("");
  const entries = useEntries(text, typed);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const go = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    if (entry === undefined) return;
    close();
    void navigate({ to: entry.to, ...(entry.search !== undefined && { search: entry.search as never }) }); // names its page's own filters
  };
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField className="palette-field" aria-label={text.t("palette.label")}>
        <Icon name="search" />
        <Input
          ref={field}
          placeholder={text.t("palette.hint")}
          onKeyDownCapture={({ key, nativeEvent }) => {
            if (key === "Escape" && !nativeEvent.isComposing) close(); // a search field would only be emptied
          }}
        />
      </SearchField>
      <Menu
        className="menu palette-menu"
        aria-label={text.t("palette.results")}
        items={entries}
        onAction={(key) => go(String(key))}
      >
        {({ id, name, kind, icon }) => (
          <MenuItem id={id} className="menu-item" textValue={name}>
            <Icon name={icon} /> <span className="menu-name">{name}</span> <span className="menu-kind">{kind}</span>
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}

function useEntries(text: Text, typed: string): readonly Entry[] {
  const run = useRun();
  const { data: inventory } = useInventory(run);
  const { data: regulations } = useRegulations(run);
  const { t, say } = text;
  const known: readonly Entry[] = [
    ...pageEntries(text),
    ...(inventory?.types ?? []).map(({ type }) => ({
      id: `type:${type.id}`,
      name: say(type.name),
      kind: t("palette.kind.type"),
      icon: "tag" as const,
      also: `${type.id} ${type.name.en}`,
      to: "/findings",
      search: { type: type.id },
    })),
    ...(inventory?.sources ?? []).map(({ name, label, address }) => ({
      id: `source:${name}`,
      name: label,
      kind: t("palette.kind.source"),
      icon: "source" as const,
      also: address,
      to: "/inventory",
      search: { source: name },
    })),
    ...(regulations?.packs ?? []).map(({ id, title, citation }) => ({
      id: `pack:${id}`,
      name: say(title),
      kind: t("palette.kind.pack"),
      icon: "law" as const,
      also: `${id} ${title.en} ${citation}`,
      to: `/regulations/${encodeURIComponent(id)}`,
    })),
  ];
  const words = fold(typed).split(/\s+/);
  const fitting = known.filter(({ name, also }) => words.every((word) => fold(`${name} ${also}`).includes(word)));
  const [named, other] = [true, false].map((isNamed) =>
    fitting.filter(({ name }) => words.every((word) => fold(name).includes(word)) === isNamed),
  );
  if (typed.trim() === "") return known.slice(0, 12);
  return [...[...(named ?? []), ...(other ?? [])].slice(0, 10), ...searches(text, typed)];
}

function pageEntries({ t }: Text): readonly Entry[] {
  const page = (to: string, name: string, icon: IconName): Entry => ({
    id: to,
    name,
    kind: t("palette.kind.page"),
    icon,
    also: to,
    to,
  });
  return [
    page("/", t("nav.overview"), "overview"),
    page("/findings", t("nav.findings"), "tag"),
    page("/inventory", t("nav.inventory"), "source"),
    page("/regulations", t("nav.regulations"), "law"),
    page("/coverage", t("nav.coverage"), "coverage"),
  ];
}

function searches({ t }: Text, typed: string): readonly Entry[] {
  const kind = t("palette.kind.search");
  const search = { q: typed.trim() };
  return [
    {
      id: "search:findings",
      name: t("palette.findings", { words: typed.trim() }),
      kind,
      icon: "search",
      also: "",
      to: "/findings",
      search,
    },
    {
      id: "search:assets",
      name: t("palette.assets", { words: typed.trim() }),
      kind,
      icon: "search",
      also: "",
      to: "/inventory",
      search,
    },
  ];
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
