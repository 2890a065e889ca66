import { useState, type ReactNode } from "react";
import { Button, Dialog, Heading, Modal, ModalOverlay, Switch } from "react-aria-components";
import { Icon } from "../parts/icon.tsx";
import { Sensitivity } from "../parts/sensitivity.tsx";
import { MarkBadge } from "../parts/mark-badge.tsx";
import type { TextKey } from "../text/text-key.ts";
import { useText } from "../text/use-text.ts";
import { remember, remembered } from "./remembered.ts";

/** Whether a dialog is open, and what to do when that changes. */
export interface Opening {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

const keys: readonly (readonly [keys: readonly string[], does: TextKey])[] = [
  [["Ctrl", "K"], "help.key.palette"],
  [["/"], "help.key.search"],
  [["g", "o"], "nav.overview"],
  [["g", "f"], "nav.findings"],
  [["g", "i"], "nav.inventory"],
  [["g", "l"], "nav.regulations"],
  [["g", "c"], "nav.coverage"],
  [["j"], "help.key.next"],
  [["k"], "help.key.previous"],
  [["a"], "help.key.confirm"],
  [["n"], "help.key.not"],
  [["t"], "help.key.test"],
  [["w"], "help.key.accept"],
  [["?"], "help.open"],
];

const words: readonly (readonly [word: TextKey, means: TextKey])[] = [
  ["help.word.people", "help.word.people.means"],
  ["help.word.records", "help.word.records.means"],
  ["help.word.places", "help.word.places.means"],
  ["help.word.not-read", "help.word.not-read.means"],
  ["help.word.confidence", "help.word.confidence.means"],
];

/** What the words and marks mean, and which keys there are. */
export function Help({ isOpen, onOpenChange }: Opening): ReactNode {
  const { t } = useText();
  return (
    <ModalOverlay className="overlay" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="modal modal-wide">
        <Dialog className="dialog">
          <div className="dialog-head">
            <Heading slot="title">{t("help.title")}</Heading>
            <Button slot="close" className="icon-button" aria-label={t("dialog.close")}>
              <Icon name="close" />
            </Button>
          </div>
          <div className="help-columns">
            <section>
              <h3>{t("help.words")}</h3>
              <dl className="help-words">
                {words.map(([word, means]) => (
                  <div key={word}>
                    <dt>{t(word)}</dt>
                    <dd>{t(means)}</dd>
                  </div>
                ))}
              </dl>
            </section>
            <section>
              <h3>{t("help.marks")}</h3>
              <ul className="help-marks">
                {(["found", "suggested", "yours"] as const).map((mark) => (
                  <li key={mark}>
                    <MarkBadge mark={mark} /> <span>{t(`mark.${mark}.means`)}</span>
                  </li>
                ))}
                {(["special", "high", "moderate", "low"] as const).map((level) => (
                  <li key={level}>
                    <Sensitivity level={level} /> <span>{t(`sensitivity.${level}.means`)}</span>
                  </li>
                ))}
              </ul>
              <h3>{t("help.keys")}</h3>
              <KeysSwitch />
              <dl className="help-keys">
                {keys.map(([pressed, does]) => (
                  <div key={pressed.join("")}>
                    <dt>
                      {pressed.map((key) => (
                        <kbd key={key}>{key}</kbd>
                      ))}
                    </dt>
                    <dd>{t(does)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Turns single-letter keys off and on (WCAG 2.1.4). */
function KeysSwitch(): ReactNode {
  const { t } = useText();
  const [on, setOn] = useState(remembered("keys") !== "off");
  return (
    <Switch
      className="switch"
      isSelected={on}
      onChange={(chosen) => {
        remember("keys", chosen ? null : "off");
        setOn(chosen);
      }}
    >
      <span className="switch-track" aria-hidden />
      {t("help.keys.single")}
    </Switch>
  );
}
