import { useEffect, useRef, useState, type ReactNode } from "react";
import { Button, Input, SearchField } from "react-aria-components";
import { useText } from "../text/use-text.ts";
import { Choice, type Option } from "./choice.tsx";
import { Icon } from "./icon.tsx";

/** A filter of a list: what it is of, what it is set to, and what it may be set to. */
export interface Filter {
  readonly id: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
}

interface FiltersProps {
  readonly filters: readonly Filter[];
  readonly search: string | undefined;
  readonly searchLabel: string;
  /** Filters that come by a link only, shown so that they can be taken off. */
  readonly given?: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string, value: string | undefined) => void;
  readonly onClear: () => void;
}

/** The filters over a list. They stand in the address, so that a link shows the same rows. */
export function Filters({ filters, search, searchLabel, given = [], onChange, onClear }: FiltersProps): ReactNode {
  const { t } = useText();
  const isSet = search !== undefined || given.length > 0 || filters.some(({ value }) => value !== undefined);
  return (
    <search className="filters">
      <SearchWords label={searchLabel} value={search} onChange={(words) => onChange("q", words)} />
      {filters.map(({ id, label, value, options }) => (
        <Choice
          key={id}
          label={label}
          value={value ?? ""}
          options={[{ id: "", name: t("filter.any") }, ...options]}
          onChange={(chosen) => onChange(id, chosen === "" ? undefined : chosen)}
        />
      ))}
      {given.map(({ id, name }) => (
        <Button
          key={id}
          className="chip"
          onPress={() => onChange(id, undefined)}
          aria-label={t("filter.remove", { name })}
        >
          {name} <Icon name="close" />
        </Button>
      ))}
      {isSet && (
        <Button className="button button-plain" onPress={onClear}>
          {t("filter.clear")}
        </Button>
      )}
    </search>
  );
}

interface SearchWordsProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly onChange: (words: string | undefined) => void;
}

const pause = 250;

// Asks once typing pauses; a word that is being composed is not asked for.
function SearchWords({ label, value, onChange }: SearchWordsProps): ReactNode {
  const [words, setWords] = useState(value ?? "");
  const asked = useRef(value ?? "");
  const isComposing = useRef(false);
  useEffect(() => {
    if ((value ?? "") === asked.current) return;
    asked.current = value ?? "";
    setWords(value ?? "");
  }, [value]);
  useEffect(() => {
    if (words === asked.current || isComposing.current) return undefined;
    const timer = setTimeout(() => {
      asked.current = words;
      onChange(words.trim() === "" ? undefined : words);
    }, pause);
    return () => clearTimeout(timer);
  }, [words, onChange]);
  return (
    <SearchField className="search-words" aria-label={label} value={words} onChange={setWords}>
      <Icon name="search" />
      <Input
        placeholder={label}
        onCompositionStart={() => {
          isComposing.current = true;
        }}
        onCompositionEnd={(event) => {
          isComposing.current = false;
          setWords(event.currentTarget.value);
        }}
      />
    </SearchField>
  );
}
