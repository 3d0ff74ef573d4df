import { GaugeChart } from "@fluentui/react-charts";
import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { fullOf } from "../../core/scorecard/full-of";
import type { Points } from "../../core/scorecard/scorecard";

/** Pixels. */
const WIDTH = 200;
const HEIGHT = 116;

const useStyles = makeStyles({
  gauge: {
    // What the chart says in its own words, in English only, is said beside it.
    "& .fui-gc__chartValue": { display: "none" },
    "@media (forced-colors: active)": {
      "& .fui-gc__segment": { fill: "Canvas", stroke: "CanvasText", strokeWidth: "1px" },
      "& .fui-gc__segment:first-of-type": { fill: "Highlight" },
      "& .fui-gc__needle": { fill: "CanvasText", stroke: "Canvas" },
    },
  },
  plain: { backgroundColor: "transparent" },
  // A range has no one place to point to.
  range: {
    "& .fui-gc__needle": { display: "none" },
    "& .fui-gc__segment:nth-of-type(2)": {
      fillOpacity: 0.3,
      stroke: tokens.colorCompoundBrandStroke,
      strokeWidth: "1.5px",
      strokeDasharray: "3 2",
    },
  },
});

export interface GaugeProps {
  readonly points: Points;
}

/** The total as a gauge: what is sure, what it may come to, and the rest. A picture only: it cannot be reached. */
export default function TotalGauge({ points }: GaugeProps) {
  const { min, max, value } = points;
  const full = fullOf(points);
  const styles = useStyles();
  const segments = [
    { legend: "min", size: min, color: tokens.colorCompoundBrandBackground },
    ...(value === null
      ? [{ legend: "max", size: max - min, color: tokens.colorCompoundBrandBackground }]
      : []),
    { legend: "rest", size: Math.max(0, full - max), color: tokens.colorNeutralBackground5 },
  ];
  return (
    <div aria-hidden inert className={mergeClasses(styles.gauge, value === null && styles.range)}>
      {/* Its tooltips are portals, which would take over the size of the pane. */}
      <FluentProvider applyStylesToPortals={false} className={styles.plain}>
        <GaugeChart
          width={WIDTH}
          height={HEIGHT}
          chartValue={value ?? min}
          maxValue={full}
          segments={segments}
          hideLegend
          hideMinMax
          hideTooltip
        />
      </FluentProvider>
    </div>
  );
}
