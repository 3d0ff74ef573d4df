import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";

const SEPARATOR = " · ";

const useStyles = makeStyles({
  line: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    minHeight: "22px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "22px",
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  // A narrow pane breaks the line between figures only.
  figure: { display: "inline-block", whiteSpace: "pre" },
});

/** What was understood of the plan, in one line. */
export function HeadLine({
  state: { head },
  words,
  locale,
}: ViewProps & { readonly locale: Locale | undefined }) {
  const styles = useStyles();
  const figures = typeof head === "object" && locale?.cli.headLine(head).split(SEPARATOR);
  if (!figures) {
    return (
      <h1 className={mergeClasses(styles.line, styles.quiet)}>
        {head === "no-plan" ? words.noPlan : "Phaen แผน"}
      </h1>
    );
  }
  return (
    <h1 className={styles.line}>
      {figures.map((figure, i) => (
        <span key={i} className={styles.figure}>
          {i < figures.length - 1 ? figure + SEPARATOR : figure}
        </span>
      ))}
    </h1>
  );
}
