import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ComponentType } from "react";
import { formatNumber } from "../../core/messages/format-number";
import { fullOf } from "../../core/scorecard/full-of";
import { partsOf } from "../../core/scorecard/parts-of";
import type { Points } from "../../core/scorecard/scorecard";
import { MissingList } from "./missing-list";
import { PointsBar } from "./points-bar";
import type { ScoresProps } from "./scores-props";
import { showPoints } from "./show-points";
import type { GaugeProps } from "./total-gauge";

/** A picture that does not arrive is left out: the number stands beside it. */
const NO_GAUGE = { default: (() => null) as ComponentType<GaugeProps> };
const TotalGauge = lazy<ComponentType<GaugeProps>>(() => import("./total-gauge").catch(() => NO_GAUGE));

/** Where the gauge finds no room. */
const NARROW = { "@media (max-width: 270px)": { display: "none" } };

const useStyles = makeStyles({
  summary: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { margin: 0, color: tokens.colorNeutralForeground3 },
  // The chart comes later than the numbers, and moves nothing.
  gauge: { display: "flex", justifyContent: "center", minHeight: "116px", ...NARROW },
  total: {
    margin: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeHero700,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "34px",
    fontVariantNumeric: "tabular-nums",
  },
  inside: { marginTop: "-48px", "@media (max-width: 270px)": { marginTop: 0 } },
  full: { margin: 0, textAlign: "center", color: tokens.colorNeutralForeground3 },
  outOf: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  parts: { margin: `${tokens.spacingVerticalM} 0 0`, display: "grid", gap: tokens.spacingVerticalM },
  points: { margin: 0, fontVariantNumeric: "tabular-nums" },
});

/** The total as a gauge, its two components as bars, and why they are ranges where they are. */
export function ScoreSummary(props: ScoresProps) {
  const styles = useStyles();
  const { words, locale, scores } = props;
  const { total } = scores.scorecard;
  const parts = partsOf(scores.scorecard);
  const part = ([component, points]: readonly ["1" | "2", Points]) => (
    <div key={component}>
      <dt>{locale.parts.components[component]}</dt>
      <dd className={styles.points}>
        {showPoints(points, locale)} <span className={styles.outOf}>/ {formatNumber(fullOf(points))}</span>
        <PointsBar min={points.min} max={points.max} full={fullOf(points)} />
      </dd>
    </div>
  );
  return (
    <div className={styles.summary}>
      <p className={styles.label}>{words.scores.total}</p>
      <div className={styles.gauge}>
        <Suspense>
          <TotalGauge points={total} />
        </Suspense>
      </div>
      <p className={mergeClasses(styles.total, total.value !== null && styles.inside)}>
        {showPoints(total, locale)}
      </p>
      <p className={styles.full}>{words.scores.outOf(formatNumber(fullOf(total)))}</p>
      {parts.length > 0 && <dl className={styles.parts}>{parts.map(part)}</dl>}
      <MissingList {...props} />
    </div>
  );
}
