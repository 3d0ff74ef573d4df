import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { formatNumber } from "../../core/messages/format-number";
import { placeName } from "../../core/scorecard/place-name";
import { pointsLost } from "../../core/scorecard/points-to-gain";
import { lazyPart } from "../lazy-part";
import { useLineStyles } from "../shell/use-line-styles";
import { PointsBar } from "./points-bar";
import type { RowProps } from "./row-props";

const RowDetails = lazyPart(() => import("./row-details"));

const useStyles = makeStyles({
  item: { borderRadius: tokens.borderRadiusMedium, margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  no: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  score: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** An indicator: its name, its achievement as a bar, its score. It opens to what that comes from. */
export const RowItem = memo(function RowItem(props: RowProps) {
  const styles = useStyles();
  const line = useLineStyles();
  const { row, order, isOpened, actions, locale } = props;
  const { rows: words, pointsOf, details } = locale.scores;
  const shown = (points: number) => formatNumber(points, { fixed: true });
  const full = row.weight * row.criterion.cap;
  const isExempt = row.row?.exempt !== undefined;
  return (
    <div className={mergeClasses(styles.item, isOpened && line.opened)}>
      <button
        type="button"
        aria-expanded={isOpened}
        className={mergeClasses(line.head, styles.head)}
        onClick={() => actions.dispatch({ type: "row-opened", key: isOpened ? undefined : row.key })}
      >
        <span>
          <span className={styles.no}>{placeName(row)}</span> {row.name}
        </span>
        <PointsBar min={row.score ?? 0} max={row.score ?? full} full={full} isThin />
        <span className={styles.figures}>
          <span className={styles.score}>
            {isExempt ? "–" : pointsOf(row.score === null ? "–" : shown(row.score), shown(row.weight))}
          </span>
          <span>
            {isExempt
              ? details.notScored
              : order === "gain"
                ? words.canGain(shown(pointsLost(row)))
                : row.achievement === null
                  ? details.noScore
                  : words.achieved(`${formatNumber(row.achievement * 100)}%`)}
          </span>
        </span>
      </button>
      {isOpened && <RowDetails {...props} />}
    </div>
  );
});
