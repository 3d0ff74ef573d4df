import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Language } from "../../core/messages/locale";
import type { ViewProps } from "../view-props";

/** Each language in its own words: who needs the switch may not read the other. */
const NAMES: Readonly<Record<Language, string>> = { th: "ไทย", en: "English" };

const useStyles = makeStyles({
  button: {
    flexShrink: 0,
    minWidth: "auto",
    marginInlineEnd: "-8px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

export function LanguageSwitch({ state, actions }: ViewProps) {
  const styles = useStyles();
  const other: Language = state.language === "th" ? "en" : "th";
  return (
    <Button
      appearance="subtle"
      size="small"
      lang={other}
      className={styles.button}
      onClick={() => actions.dispatch({ type: "language-chosen", language: other })}
    >
      {NAMES[other]}
    </Button>
  );
}
