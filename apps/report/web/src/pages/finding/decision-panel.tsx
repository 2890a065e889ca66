import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import {
  Button,
  FieldError,
  Form,
  Input,
  Label,
  Radio,
  RadioGroup,
  Text as Description,
  TextArea,
  TextField,
} from "react-aria-components";
import type { Decide, Decision } from "../../../../wire/decision.ts";
import type { FindingDetail } from "../../../../wire/finding.ts";
import { useKeys } from "../../app/keys.ts";
import { notify } from "../../app/notices.tsx";
import { AskError, send } from "../../data/ask.ts";
import { DecisionState } from "../../parts/decision-state.tsx";
import { Icon } from "../../parts/icon.tsx";
import { useText } from "../../text/use-text.ts";

const verdicts = ["confirmed", "not-personal", "test-data", "accepted-risk", "planned"] as const;

type Verdict = (typeof verdicts)[number];

interface DecisionPanelProps {
  readonly finding: FindingDetail;
  readonly run: string;
}

/** Where a person says what a finding is. It can be taken back; the audit keeps both. */
export function DecisionPanel({ finding, run }: DecisionPanelProps): ReactNode {
  const { t, figures } = useText();
  const { decision } = finding;
  const decide = useDecide(finding, run);
  return (
    <section className="card decision" aria-labelledby="decision">
      <h2 id="decision">{t("decision.title")}</h2>
      {decision !== null && (
        <div className="decided">
          <DecisionState decision={decision} />
          <p className="small muted">
            {t("decision.by", { by: decision.by, on: figures.day(decision.on) })}
            {decision.expires !== null && ` ${t("decision.until", { day: figures.day(decision.expires) })}`}
          </p>
          <q className="history-reason">{decision.reason}</q>
          <Button
            className="button"
            isDisabled={decide.isPending}
            onPress={() =>
              decide.mutate({ verdict: "withdrawn", reason: t("decision.withdrawn-reason"), expires: null })
            }
          >
            <Icon name="undo" /> {t("decision.withdraw")}
          </Button>
        </div>
      )}
      <DecisionForm key={decision?.on ?? "none"} decide={decide} isAgain={decision !== null} />
      {decide.error !== null && <Refused error={decide.error} />}
    </section>
  );
}

type Deciding = ReturnType<typeof useDecide>;

// Says which decision it has seen, so that nobody's is overwritten unseen; and offers for a while to take it back.
function useDecide({ id, decision }: FindingDetail, run: string) {
  const { t } = useText();
  const queries = useQueryClient();
  const path = `runs/${encodeURIComponent(run)}/findings/${id}/decisions`;
  const settled = () => queries.invalidateQueries({ queryKey: ["run"] });
  return useMutation<Decision, AskError, Decide>({
    mutationFn: (said) => send(path, said, { "if-match": `"${decision?.on ?? "none"}"` }),
    onSuccess: (made) => {
      const undo = async () => {
        await send(
          path,
          { verdict: "withdrawn", reason: t("decision.undone-reason") },
          { "if-match": `"${made.on}"` },
        ).catch(told);
        await settled();
      };
      notify({
        text: t("decision.made", { verdict: t(`verdict.${made.verdict}`) }),
        ...(made.verdict !== "withdrawn" && { undo: () => void undo() }),
      });
    },
    onSettled: settled,
  });

  function told(error: unknown): void {
    notify({ text: error instanceof AskError ? t("decision.changed") : t("failed.title") });
  }
}

function DecisionForm({ decide, isAgain }: { readonly decide: Deciding; readonly isAgain: boolean }): ReactNode {
  const { t } = useText();
  const [verdict, setVerdict] = useState<Verdict>("confirmed");
  const reason = useRef<HTMLTextAreaElement>(null);
  const choose = (chosen: Verdict) => () => {
    setVerdict(chosen);
    reason.current?.focus();
  };
  useKeys({ a: choose("confirmed"), n: choose("not-personal"), t: choose("test-data"), w: choose("accepted-risk") });
  useReportValidity(decide.isError);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const [why, expires] = [form.get("reason"), form.get("expires")];
    decide.mutate({
      verdict,
      reason: typeof why === "string" ? why.trim() : "",
      expires: typeof expires === "string" && expires !== "" ? expires : null,
    });
  };
  return (
    <Form className="form" onSubmit={submit}>
      <RadioGroup
        className="verdicts"
        value={verdict}
        onChange={(value) => setVerdict(value as Verdict)} /* one of the values below */
      >
        <Label className="verdicts-name">{isAgain ? t("decision.again") : t("decision.what")}</Label>
        {verdicts.map((each) => (
          <Radio key={each} value={each} className="radio">
            <span className="radio-dot" aria-hidden />
            <span>
              {t(`verdict.${each}`)} <span className="muted small">{t(`verdict.${each}.means`)}</span>
            </span>
          </Radio>
        ))}
      </RadioGroup>
      <TextField className="field" name="reason" isRequired minLength={3} maxLength={2000}>
        <Label>{t("decision.reason")}</Label>
        <TextArea ref={reason} rows={3} />
        <Description slot="description" className="muted small">
          {t("decision.reason.note")}
        </Description>
        <FieldError className="field-error" />
      </TextField>
      <TextField className="field" name="expires" type="date" isRequired={verdict === "accepted-risk"}>
        <Label>{verdict === "accepted-risk" ? t("decision.expires.required") : t("decision.expires")}</Label>
        <Input min={tomorrow()} />
        <FieldError className="field-error" />
      </TextField>
      <Button type="submit" className="button button-main" isDisabled={decide.isPending}>
        {t("decision.save")}
      </Button>
    </Form>
  );
}

function tomorrow(): string {
  return new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
}

// What was refused is read out where the eye is.
function useReportValidity(isError: boolean): void {
  useEffect(() => {
    if (isError) document.querySelector("[data-refused]")?.scrollIntoView({ block: "nearest" });
  }, [isError]);
}

function Refused({ error }: { readonly error: AskError }): ReactNode {
  const { t } = useText();
  const isChanged = error.problem?.status === 412;
  return (
    <p className="field-error" role="alert" data-refused>
      <Icon name="warning" /> {isChanged ? t("decision.changed") : t("decision.refused")}
    </p>
  );
}
