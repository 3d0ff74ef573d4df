import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Locale } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    minHeight: "32px",
  },
  line: {
    flexGrow: 1,
    margin: 0,
    paddingTop: "5px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "22px",
    textWrap: "balance",
  },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  language: { minWidth: "auto", flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

/** What was understood of the plan, in one line, and the switch to the other language. */
export function HeadLine({
  state,
  actions,
  words,
  locale,
}: ViewProps & { readonly locale: Locale | undefined }) {
  const styles = useStyles();
  const { head, language } = state;
  const isKnown = typeof head === "object" && locale;
  const other = language === "th" ? "en" : "th";
  return (
    <header className={styles.head}>
      <h1 className={mergeClasses(styles.line, !isKnown && styles.quiet)}>
        {isKnown ? locale.cli.headLine(head) : head === "no-plan" ? words.noPlan : "Phaen แผน"}
      </h1>
      <Button
        appearance="subtle"
        size="small"
        lang={other}
        className={styles.language}
        onClick={() => actions.dispatch({ type: "language-chosen", language: other })}
      >
        {other === "th" ? "ไทย" : "English"}
      </Button>
    </header>
  );
}
