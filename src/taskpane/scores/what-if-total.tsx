import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../core/messages/format-number";
import { fullOf } from "../../core/scorecard/full-of";
import type { Locale } from "../../core/messages/locale";
import type { Points } from "../../core/scorecard/scorecard";
import { PointsBar } from "./points-bar";
import { showPoints } from "./show-points";

const useStyles = makeStyles({
  totals: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gap: tokens.spacingVerticalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  points: { margin: 0, fontVariantNumeric: "tabular-nums" },
  then: { fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
});

interface WhatIfTotalProps {
  readonly now: Points;
  readonly then: Points;
  readonly locale: Locale;
}

/** The total as it is, and as it would be. It is told as it changes. */
export function WhatIfTotal({ now, then, locale }: WhatIfTotalProps) {
  const styles = useStyles();
  const { whatIf: words, pointsOf } = locale.scores;
  const shown = (points: Points) => pointsOf(showPoints(points, locale), formatNumber(fullOf(points)));
  return (
    <div className={styles.totals}>
      <div className={styles.points}>
        <p className={styles.points}>
          <span className={styles.line}>
            {words.now} <span>{shown(now)}</span>
          </span>
        </p>
        <PointsBar min={now.min} max={now.max} full={fullOf(now)} isThin />
      </div>
      <div className={styles.points}>
        <p aria-live="polite" className={styles.points}>
          <span className={styles.line}>
            {words.then} <span className={styles.then}>{shown(then)}</span>
          </span>
        </p>
        <PointsBar min={then.min} max={then.max} full={fullOf(then)} />
      </div>
    </div>
  );
}
