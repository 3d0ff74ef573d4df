import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { CellRef } from "../../core/grid/cell-ref";
import { writtenActual } from "../../core/messages/actual-text";
import { formatNumber } from "../../core/messages/format-number";
import { normalise } from "../../core/text/normalise";
import { pointsLost } from "../../core/scorecard/points-to-gain";
import { CellLink } from "../shell/cell-link";
import { FormulaText } from "../shell/formula-text";
import { useWholeInSight } from "../shell/use-whole-in-sight";
import { formulaIn } from "./formula-in";
import type { RowProps } from "./row-props";

const useStyles = makeStyles({
  details: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM}`,
  },
  label: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0 },
  quiet: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** What an indicator's score comes from, each with its cell. */
export default function RowDetails({ row, formulas, addedSheet, actions, words, locale }: RowProps) {
  const styles = useStyles();
  const shownDetails = useWholeInSight<HTMLDListElement>();
  const { details, target, method, pointsOf } = locale.scores;
  const { cells, criterion, weightFrom, pool, typed } = row;
  const nothing = row.row?.exempt ? details.notScored : details.noScore;
  const stated = row.row?.target.text || row.planned?.target?.text;
  const understood = row.target && target(row.target);
  const formula = formulaIn(row.row?.score, formulas);
  const inAchievement = formulaIn(row.row?.achievement, formulas);
  const code = (formula: string) => (
    <code className={styles.formula}>
      <FormulaText formula={formula} />
    </code>
  );
  const shown = (points: number) => formatNumber(points, { fixed: true });
  const line = (label: string, at: CellRef | undefined, value: ReactNode, note?: string) => (
    <div>
      <dt className={styles.label}>
        {label}
        {at && at.sheet !== addedSheet && (
          <CellLink at={at} from={cells.name} actions={actions} words={words} />
        )}
      </dt>
      <dd className={styles.value}>
        {value}
        {note !== undefined && <span className={styles.quiet}>{note}</span>}
      </dd>
    </div>
  );
  const isOurs = row.targetFrom === undefined || row.targetFrom === "sheet";
  return (
    <dl ref={shownDetails} className={styles.details}>
      {line(
        details.target,
        cells.target,
        <>
          {stated || details.noTarget}
          {understood !== undefined && !isSameText(understood, stated) && (
            <span className={styles.quiet}>{details.understood(understood)}</span>
          )}
        </>,
        isOurs ? undefined : details.targetFrom[row.targetFrom],
      )}
      {line(details.actual, cells.actual, writtenActual(row.row) || details.noActual)}
      {line(
        details.method,
        criterion.sources.method.at,
        method(row.method, criterion),
        criterion.guessed ? details.guessed : details.methodFrom[criterion.sources.method.from],
      )}
      {line(
        details.weight,
        weightFrom === "criteria" ? criterion.sources.weight.at : cells.weight,
        details.points(formatNumber(row.weight)),
        weightFrom === "shared"
          ? details.shared(formatNumber(Math.max(0, pool.points - pool.given)), pool.sharers.length)
          : details.weightFrom[weightFrom],
      )}
      {line(
        details.achievement,
        cells.achievement,
        <>
          {row.achievement === null ? nothing : `${formatNumber(row.achievement * 100)}%`}
          {inAchievement !== undefined && <span className={styles.quiet}>{code(inAchievement)}</span>}
        </>,
        typed.achievement === undefined ? undefined : details.typed,
      )}
      {line(
        details.score,
        cells.score,
        row.score === null ? nothing : pointsOf(shown(row.score), shown(row.weight)),
        typed.score === undefined ? undefined : details.typed,
      )}
      {line(details.formula, undefined, formula === undefined ? details.noFormula : code(formula))}
      {row.score !== null && line(details.lost, undefined, shown(pointsLost(row)))}
    </dl>
  );
}

/** But for spaces, and Thai digits or others. */
function isSameText(one: string, other: string | undefined): boolean {
  const [text, otherText] = [one, other ?? ""].map((of) => normalise(of).replaceAll(" ", ""));
  return text === otherText;
}
