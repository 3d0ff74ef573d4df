import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { IndicatorProgress } from "../../core/scorecard/score-progress";
import type { Trend } from "../../core/scorecard/trend-of";
import { CellLink } from "../shell/cell-link";
import { LineIcon } from "../shell/line-icon";
import type { ProgressProps } from "./progress-props";

const useStyles = makeStyles({
  line: { padding: `${tokens.spacingVerticalXS} 0`, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  way: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
  },
  arrow: { display: "flex", color: tokens.colorNeutralForeground3 },
  trend: { display: "inline-flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  better: { color: tokens.colorStatusSuccessForeground1 },
  // The first of these reds is too dim for text in the dark.
  worse: { color: tokens.colorStatusDangerForeground3 },
  same: { color: tokens.colorNeutralForeground3 },
});

/** The line goes up where the indicator has become better, also where that takes a lower number. */
const SHAPES = { better: "rises", worse: "falls", same: "stays" } as const satisfies Record<Trend, string>;

interface IndicatorProgressLineProps extends ProgressProps {
  readonly indicator: IndicatorProgress;
}

/** An indicator's actuals, the one after the other, each a link to its cell, and what has become of it. */
export function IndicatorProgressLine({
  indicator: { row, actuals, trend },
  progressWords,
  actions,
  words,
}: IndicatorProgressLineProps) {
  const styles = useStyles();
  return (
    <li className={styles.line}>
      <div>{row.name}</div>
      <div className={styles.way}>
        {actuals.map(({ at, cell, text }, place) => (
          <Fragment key={at}>
            {place > 0 && (
              <span className={styles.arrow}>
                <LineIcon shape="becomes" />
              </span>
            )}
            <CellLink at={cell} actions={actions} words={words}>
              {progressWords.stage(at)} {text === "" ? "–" : text}
            </CellLink>
          </Fragment>
        ))}
      </div>
      {trend && (
        <div className={mergeClasses(styles.trend, styles[trend])}>
          <LineIcon shape={SHAPES[trend]} />
          {progressWords.trends[trend]}
        </div>
      )}
    </li>
  );
}
