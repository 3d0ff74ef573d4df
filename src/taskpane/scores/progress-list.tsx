import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useMemo } from "react";
import { progressLocales } from "../../core/messages/progress-locales";
import { scoreProgress } from "../../core/scorecard/score-progress";
import { Disclosure } from "../shell/disclosure";
import { Quiet } from "../shell/quiet";
import { returnFocus } from "../shell/return-focus";
import { AddPeriods } from "./add-periods";
import { IndicatorProgressLine } from "./indicator-progress-line";
import { StageBar } from "./stage-bar";
import type { ScoresProps } from "./scores-props";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The score at each part of the year, each indicator's way there, and the columns that lack. */
export default function ProgressList(props: ScoresProps) {
  const { present, periodColumns } = props.scores;
  const { plan, scorecard } = present;
  const styles = useStyles();
  const title = useId();
  const progress = useMemo(() => scoreProgress(plan, scorecard), [plan, scorecard]);
  const words = progressLocales[props.state.language];
  // The button that adds the columns is gone with its press.
  useEffect(() => {
    if (periodColumns.length === 0) returnFocus(title, { preventScroll: true });
  }, [periodColumns, title]);
  if (!progress && periodColumns.length === 0) return null;
  return (
    <section aria-labelledby={title} className={styles.progress}>
      <h2 id={title} tabIndex={-1} className={styles.title}>
        {words.title}
      </h2>
      {progress ? (
        <>
          <ul className={styles.list}>
            {progress.stages.map((stage) => (
              <StageBar key={stage.at} stage={stage} progressWords={words} {...props} />
            ))}
          </ul>
          <Quiet>{words.carriedOn}</Quiet>
          <Disclosure label={words.indicators(progress.indicators.length)}>
            <ul className={styles.list}>
              {progress.indicators.map((indicator) => (
                <IndicatorProgressLine
                  key={`${indicator.row.cells.name.sheet}!${indicator.row.cells.name.row}`}
                  indicator={indicator}
                  progressWords={words}
                  {...props}
                />
              ))}
            </ul>
          </Disclosure>
        </>
      ) : (
        <Quiet>{words.noColumns}</Quiet>
      )}
      {periodColumns.length > 0 && <AddPeriods progressWords={words} {...props} />}
    </section>
  );
}
