import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    position: "relative",
    height: "8px",
    margin: `${tokens.spacingVerticalXXS} 0`,
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground5,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  thin: { height: "6px" },
  part: {
    position: "absolute",
    insetBlock: 0,
    forcedColorAdjust: "none",
  },
  sure: {
    insetInlineStart: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  // Hatched: told from what is sure without its colour.
  open: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorCompoundBrandBackground} 0 2px, transparent 2px 5px)`,
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 5px)",
    },
  },
});

interface PointsBarProps {
  /** What is sure, and what there may be, of `full`. */
  readonly min: number;
  readonly max: number;
  readonly full: number;
  readonly isThin?: boolean;
}

/** A bar of points; what they may come to is hatched. The numbers stand beside it, so that it says nothing itself. */
export function PointsBar({ min, max, full, isThin = false }: PointsBarProps) {
  const styles = useStyles();
  const percent = (points: number): string =>
    `${full > 0 ? Math.min(100, Math.max(0, (points / full) * 100)) : 0}%`;
  return (
    <div aria-hidden className={mergeClasses(styles.track, isThin && styles.thin)}>
      <div className={mergeClasses(styles.part, styles.sure)} style={{ inlineSize: percent(min) }} />
      {max > min && (
        <div
          className={mergeClasses(styles.part, styles.open)}
          style={{ insetInlineStart: percent(min), inlineSize: percent(max - min) }}
        />
      )}
    </div>
  );
}
