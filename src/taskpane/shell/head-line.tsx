import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TabProps } from "../view-props";
import { Figures } from "./figures";
import { GuideButton } from "./guide-button";
import { LanguageSwitch } from "./language-switch";
import { PartChips } from "./part-chips";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXS}`,
  },
  row: {
    display: "flex",
    // Where a figure and the buttons do not fit side by side, as in a zoomed pane.
    flexWrap: "wrap",
    alignItems: "start",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  buttons: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalXS },
  line: {
    flex: "1 1 0",
    minWidth: "min-content",
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} 0`,
    minHeight: "22px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "22px",
    // Where a figure does not fit beside the buttons they go below it.
    "& > span": { whiteSpace: "nowrap" },
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What was understood of the plan: a line of figures, and its parts. */
export function HeadLine(props: TabProps) {
  const styles = useStyles();
  const { state, words, locale } = props;
  const { head } = state;
  const plan = typeof head === "object" && locale ? { head, locale } : undefined;
  const figures = plan?.locale.cli.headLine(plan.head);
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <h1 className={mergeClasses(styles.line, figures === undefined && styles.quiet)}>
          {figures !== undefined && <Figures line={figures} />}
          {figures === undefined && (head === "no-plan" ? words.noPlan : "Phaen แผน")}
        </h1>
        <div className={styles.buttons}>
          <GuideButton {...props} />
          <LanguageSwitch {...props} />
        </div>
      </div>
      {plan && <PartChips {...props} {...plan} />}
    </div>
  );
}
