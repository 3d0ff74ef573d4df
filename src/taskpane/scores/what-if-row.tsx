import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { writtenActual } from "../../core/messages/actual-text";
import { formatNumber } from "../../core/messages/format-number";
import { placeName } from "../../core/scorecard/place-name";
import type { TriedFault } from "../../core/scorecard/read-tried";
import type { ScoredRow } from "../../core/scorecard/scorecard";
import { LineIcon } from "../shell/line-icon";
import type { ScoresProps } from "./scores-props";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  score: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  input: { minWidth: 0 },
});

interface WhatIfRowProps extends Pick<ScoresProps, "actions" | "words" | "locale"> {
  readonly row: ScoredRow;
  /** As it would be. */
  readonly then: ScoredRow;
  readonly text: string;
  readonly fault: TriedFault | undefined;
}

/** A field for an indicator's actual, with what it is now, what is wrong with what was typed, and the score. */
export const WhatIfRow = memo(function WhatIfRow({
  row,
  then,
  text,
  fault,
  actions,
  locale,
}: WhatIfRowProps) {
  const styles = useStyles();
  const { whatIf: words, details, pointsOf } = locale.scores;
  const shown = (score: number | null) => (score === null ? "–" : formatNumber(score, { fixed: true }));
  const now = writtenActual(row.row) || details.noActual;
  const isTyped = row.typed.achievement !== undefined || row.typed.score !== undefined;
  const hint = isTyped ? words.isTyped : row.row?.actual?.formula === undefined ? null : words.isFormula;
  return (
    <div className={styles.row}>
      <Field
        label={`${placeName(row)} ${row.name}`.trim()}
        hint={hint}
        validationMessage={fault ? words.faults[fault] : null}
        validationState={fault === undefined ? "none" : fault === "doubtful" ? "warning" : "error"}
      >
        <Input
          className={styles.input}
          value={text}
          placeholder={now}
          onChange={(_, { value }) => actions.dispatch({ type: "actual-tried", key: row.key, text: value })}
        />
      </Field>
      <span className={styles.line}>
        <span>{words.nowIs(now)}</span>
        <span className={styles.score}>
          {row.score !== then.score && (
            <>
              {shown(row.score)}
              <LineIcon shape="becomes" />
            </>
          )}
          {pointsOf(shown(then.score), formatNumber(row.weight, { fixed: true }))}
        </span>
      </span>
    </div>
  );
});
