import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { TabProps } from "../view-props";
import { GuideButton } from "./guide-button";
import { LanguageSwitch } from "./language-switch";
import { PartChips } from "./part-chips";

const SEPARATOR = " · ";

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
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  // A narrow pane breaks the line between figures only.
  figure: { display: "inline-block", whiteSpace: "pre" },
});

/** What was understood of the plan: a line of figures, and its parts. */
export function HeadLine(props: TabProps) {
  const styles = useStyles();
  const { state, words, locale } = props;
  const { head } = state;
  const plan = typeof head === "object" && locale ? { head, locale } : undefined;
  const figures = plan?.locale.cli.headLine(plan.head).split(SEPARATOR);
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <h1 className={mergeClasses(styles.line, !figures && styles.quiet)}>
          {figures?.map((figure, i) => (
            <span key={i} className={styles.figure}>
              {i < figures.length - 1 ? figure + SEPARATOR : figure}
            </span>
          ))}
          {!figures && (head === "no-plan" ? words.noPlan : "Phaen แผน")}
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
