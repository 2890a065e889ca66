import type { ReactNode } from "react";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from "react-aria-components";
import { Icon } from "./icon.tsx";

/** One of several. */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly note?: string;
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (id: string) => void;
  /** Without a frame of its own. */
  readonly isQuiet?: boolean;
}

/** Chooses one of several. */
export function Choice({ label, value, options, onChange, isQuiet = false }: ChoiceProps): ReactNode {
  return (
    <Select
      className={isQuiet ? "choice choice-quiet" : "choice"}
      value={value}
      onChange={(id) => {
        if (id !== null) onChange(String(id));
      }}
      data-set={value === "" ? undefined : ""}
    >
      <Label className="choice-label">{label}</Label>
      <Button className="choice-button">
        <SelectValue className="choice-value" />
        <Icon name="down" />
      </Button>
      <Popover className="popover">
        <ListBox className="menu" items={options}>
          {({ id, name, note }) => (
            <ListBoxItem id={id} textValue={name} className="menu-item">
              <Icon name="check" />
              <Text slot="label" className="menu-name">
                {name}
              </Text>
              {note !== undefined && (
                <Text slot="description" className="menu-kind">
                  {note}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
