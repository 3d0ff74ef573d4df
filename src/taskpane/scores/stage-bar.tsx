import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../core/messages/format-number";
import { fullOf } from "../../core/scorecard/full-of";
import type { Stage } from "../../core/scorecard/score-progress";
import type { ProgressProps } from "./progress-props";
import { showPoints } from "./show-points";

const useStyles = makeStyles({
  stage: { padding: `${tokens.spacingVerticalXS} 0` },
  words: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
    flexWrap: "wrap",
  },
  points: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  track: {
    position: "relative",
    height: "8px",
    margin: `${tokens.spacingVerticalXXS} 0`,
    overflow: "hidden",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  reach: {
    position: "absolute",
    insetBlock: 0,
    insetInlineStart: 0,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  possible: { opacity: 0.35 },
});

interface StageBarProps extends ProgressProps {
  readonly stage: Stage;
}

/** The total at one part of the year: in words and numbers, and as a bar; what is still open is paler. */
export function StageBar({ stage: { at, points, ...counts }, progressWords, words, locale }: StageBarProps) {
  const styles = useStyles();
  const total = points?.total;
  const part = (value: number) => `${total ? Math.min(100, (100 * value) / (fullOf(total) || 1)) : 0}%`;
  return (
    <li className={styles.stage}>
      <span className={styles.words}>
        <span>{progressWords.stage(at)}</span>
        {total ? (
          <span className={styles.points}>
            {showPoints(total, locale)} {words.scores.outOf(formatNumber(fullOf(total)))}
          </span>
        ) : (
          <span className={styles.quiet}>{progressWords.nothingYet}</span>
        )}
      </span>
      {total && (
        <>
          <div aria-hidden className={styles.track}>
            <div
              className={mergeClasses(styles.reach, styles.possible)}
              style={{ inlineSize: part(total.max) }}
            />
            <div className={styles.reach} style={{ inlineSize: part(total.min) }} />
          </div>
          <span className={styles.quiet}>{progressWords.reported(counts)}</span>
        </>
      )}
    </li>
  );
}
