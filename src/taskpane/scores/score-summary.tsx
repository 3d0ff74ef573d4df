import { makeStyles, tokens } from "@fluentui/react-components";
import { formatNumber } from "../../core/messages/format-number";
import type { Points } from "../../core/scorecard/scorecard";
import type { ScoresProps } from "./scores-props";
import { showPoints } from "./show-points";

const useStyles = makeStyles({
  summary: {
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  label: { margin: 0, color: tokens.colorNeutralForeground3 },
  total: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "40px",
    fontVariantNumeric: "tabular-nums",
  },
  outOf: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  parts: { margin: `${tokens.spacingVerticalM} 0 0`, display: "grid", gap: tokens.spacingVerticalXS },
  part: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  points: { margin: 0, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  missing: { margin: `${tokens.spacingVerticalM} 0 0` },
});

/** The total, its two components, and why it is a range where it is one. */
export function ScoreSummary({ words: { scores: words }, locale, scores: { scorecard } }: ScoresProps) {
  const styles = useStyles();
  const { performance, potential, total, rows } = scorecard;
  const missing = rows.filter(({ score }) => score === null).length;
  const part = (component: "1" | "2", points: Points) => (
    <div className={styles.part}>
      <dt>{locale.parts.components[component]}</dt>
      <dd className={styles.points}>
        {showPoints(points, locale)} <span className={styles.outOf}>/ {formatNumber(points.weight)}</span>
      </dd>
    </div>
  );
  return (
    <div className={styles.summary}>
      <p className={styles.label}>{words.total}</p>
      <p className={styles.total}>
        {showPoints(total, locale)}{" "}
        <span className={styles.outOf}>{words.outOf(formatNumber(total.weight))}</span>
      </p>
      <dl className={styles.parts}>
        {part("1", performance)}
        {part("2", potential)}
      </dl>
      {missing > 0 && <p className={styles.missing}>{words.missing(missing)}</p>}
    </div>
  );
}
