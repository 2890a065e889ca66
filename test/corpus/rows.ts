/** A row of the labelled development set; see its README for the fields. */
export interface Row {
  readonly id: string;
  readonly source: string;
  readonly kind: "span" | "doc" | "value" | "column";
  readonly text?: string;
  readonly header?: string;
  readonly values?: readonly string[];
  readonly entity?: string;
  readonly valid: boolean;
}

/** The question that `assay inspect` is asked for a row. */
export function questionOf({ id, kind, text, header, values }: Row): object {
  return kind === "column" ? { id, values, ...(header === undefined ? {} : { header }) } : { id, text };
}

/** The question with the label beside the value, as a column under its name would give it. */
export function labelledQuestionOf({ id, text = "", entity = "" }: Row, names: ReadonlyMap<string, string>): object {
  return { id, header: names.get(entity) ?? entity.toLowerCase().replaceAll("_", " "), values: [text.trim()] };
}

/** An answer of `assay inspect` as a prediction of the scorer: detector ids are the labels in kebab case. */
export function predictionOf(answer: Answer): object {
  const { id, findings, detector = null } = answer;
  if (findings === undefined) return { id, label: detector === null ? null : labelOf(detector) };
  return {
    id,
    findings: findings.map(({ start, end, detector: by, score }) => ({
      start,
      end,
      label: labelOf(by),
      confidence: score,
    })),
  };
}

/** A line that `assay inspect` prints. */
export interface Answer {
  readonly id: string;
  readonly findings?: readonly {
    readonly start: number;
    readonly end: number;
    readonly detector: string;
    readonly score: number;
  }[];
  readonly dataType?: string | null;
  readonly detector?: string | null;
}

function labelOf(detector: string): string {
  return detector.toUpperCase().replaceAll("-", "_");
}
