import { Link } from "@tanstack/react-router";
import { useId, useState, type CSSProperties, type ReactNode } from "react";
import { Button, Radio, RadioGroup } from "react-aria-components";
import type { Matrix } from "../../../../wire/matrix.ts";
import type { Sensitivity, Totals } from "../../../../wire/words.ts";
import { Scroll } from "../../parts/scroll.tsx";
import { SensitivityShape } from "../../parts/sensitivity.tsx";
import { useText } from "../../text/use-text.ts";
import { heatOf } from "./heat.ts";

type Measure = "people" | "records" | "places";

const first = 10;

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly titleId: string;
}

/** Source × data type, as numbers; the shade repeats what the number says, a pattern says what was not read. */
export function MatrixTable({ matrix, titleId }: MatrixTableProps): ReactNode {
  const { t } = useText();
  const [measure, setMeasure] = useState<Measure>("people");
  const [isWhole, setWhole] = useState(false);
  const types = isWhole ? matrix.types : mostExposed(matrix.types);
  const rows = isWhole ? matrix.rows : matrix.rows.slice(0, first);
  const hidden = matrix.types.length - types.length + matrix.rows.length - rows.length;
  return (
    <>
      <div className="card-head">
        <h2 id={titleId}>{t(matrix.by === "source" ? "matrix.title.source" : "matrix.title.folder")}</h2>
        <Measures measure={measure} onChange={setMeasure} />
      </div>
      {matrix.types.length === 0 ? (
        <p className="muted">{t("matrix.empty")}</p>
      ) : (
        <Grid matrix={matrix} rows={rows} types={types} measure={measure} titleId={titleId} />
      )}
      {(hidden > 0 || isWhole) && (
        <Button className="button button-plain" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t("matrix.less") : t("matrix.more", { rows: matrix.rows.length, types: matrix.types.length })}
        </Button>
      )}
    </>
  );
}

const weights: Readonly<Record<Sensitivity, number>> = { special: 8, high: 4, moderate: 2, low: 1 };

// Grave data of many people, in the order of all: the gravest first.
function mostExposed(types: Matrix["types"]): Matrix["types"] {
  const exposure = ({ type, totals }: Matrix["types"][number]) =>
    weights[type.sensitivity] * Math.max(totals.people.estimate, totals.places);
  const top = new Set(types.toSorted((one, other) => exposure(other) - exposure(one)).slice(0, first));
  return types.filter((type) => top.has(type));
}

function Measures({
  measure,
  onChange,
}: {
  readonly measure: Measure;
  readonly onChange: (measure: Measure) => void;
}): ReactNode {
  const { t } = useText();
  return (
    <RadioGroup
      className="segments"
      orientation="horizontal"
      aria-label={t("matrix.measure")}
      value={measure}
      onChange={(value) => onChange(value as Measure)} // one of the values below
    >
      {(["people", "records", "places"] as const).map((each) => (
        <Radio key={each} value={each} className="segment">
          {t(`matrix.measure.${each}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

interface GridProps extends MatrixTableProps {
  readonly rows: Matrix["rows"];
  readonly types: Matrix["types"];
  readonly measure: Measure;
}

function Grid({ matrix, rows, types, measure, titleId }: GridProps): ReactNode {
  const { t, say, figures } = useText();
  const cells = new Map(matrix.cells.map(({ row, type, totals }) => [`${row}\0${type}`, totals]));
  const most = Math.max(...matrix.cells.map(({ totals }) => measured(totals, measure)));
  const note = useId();
  return (
    <Scroll labelledBy={titleId}>
      <table
        className="matrix"
        aria-labelledby={titleId}
        aria-describedby={note}
        style={{ "--columns": types.length } as CSSProperties}
      >
        <thead>
          <tr>
            <th scope="col" className="matrix-corner">
              {t(matrix.by === "source" ? "column.source" : "column.folder")}
            </th>
            {types.map(({ type }) => (
              <th key={type.id} scope="col">
                <Link to="/findings" search={(search) => ({ run: search.run, type: type.id })} className="matrix-type">
                  <SensitivityShape level={type.sensitivity} /> {say(type.name)}
                </Link>
              </th>
            ))}
            <th scope="col" className="matrix-missed">
              {t("column.not-read")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, assets, notRead }) => (
            <tr key={id}>
              <th scope="row">
                <Link to="/inventory" search={(search) => ({ run: search.run, row: id })}>
                  {label === "" ? t("matrix.straight") : label}
                </Link>
              </th>
              {types.map(({ type }) => (
                <Cell
                  key={type.id}
                  row={id}
                  type={type.id}
                  totals={cells.get(`${id}\0${type.id}`)}
                  most={most}
                  measure={measure}
                  isUnread={notRead.assets === assets && assets > 0}
                />
              ))}
              <td className="matrix-missed" data-missed={notRead.assets > 0 || undefined}>
                {notRead.assets === 0 ? (
                  figures.count(0)
                ) : (
                  <Link to="/inventory" search={(search) => ({ run: search.run, row: id, state: "not-read" })}>
                    {t("matrix.missed", { count: figures.count(notRead.assets), all: figures.count(assets) })}
                  </Link>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        {rows.length > 1 && (
          <TotalRow
            types={types}
            measure={measure}
            missed={rows.reduce((sum, { notRead }) => sum + notRead.assets, 0)}
          />
        )}
      </table>
      <p id={note} className="small muted">
        {t(`matrix.note.${measure}`)}
      </p>
    </Scroll>
  );
}

function TotalRow({
  types,
  measure,
  missed,
}: Pick<GridProps, "types" | "measure"> & { readonly missed: number }): ReactNode {
  const { t, figures } = useText();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t("matrix.together")}</th>
        {types.map(({ type, totals }) => (
          <td key={type.id}>{figures.short(rounded(measured(totals, measure), totals, measure))}</td>
        ))}
        <td className="matrix-missed">{figures.count(missed)}</td>
      </tr>
    </tfoot>
  );
}

interface CellProps {
  readonly row: string;
  readonly type: string;
  readonly totals: Totals | undefined;
  readonly most: number;
  readonly measure: Measure;
  readonly isUnread: boolean;
}

function Cell({ row, type, totals, most, measure, isUnread }: CellProps): ReactNode {
  const { t, figures } = useText();
  if (totals === undefined) {
    return (
      <td data-unread={isUnread || undefined} className="matrix-none">
        {isUnread ? t("matrix.unknown") : figures.count(0)}
      </td>
    );
  }
  const value = measured(totals, measure);
  const isUncounted = measure === "people" && value === 0;
  return (
    <td data-heat={heatOf(value, most)}>
      <Link to="/findings" search={(search) => ({ run: search.run, row, type })}>
        {isUncounted
          ? t("matrix.records", { records: figures.short(totals.records.count) })
          : figures.short(rounded(value, totals, measure))}
      </Link>
    </td>
  );
}

function measured({ people, records, places }: Totals, measure: Measure): number {
  return measure === "people" ? people.estimate : measure === "records" ? records.count : places;
}

// An estimate is told to three figures.
function rounded(value: number, { people }: Totals, measure: Measure): number {
  return measure === "people" && people.low !== people.high ? Number(value.toPrecision(3)) : value;
}
