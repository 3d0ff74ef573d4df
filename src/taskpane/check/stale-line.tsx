import { makeStyles, tokens } from "@fluentui/react-components";
import { SeverityIcon } from "../shell/severity-icon";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  line: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
  },
});

/** That cells have changed since the check, and what becomes of that. */
export function StaleLine({ state: { changes, autoCheck, doing }, words, locale }: ReviewProps) {
  const styles = useStyles();
  if (changes.length === 0) return null;
  const { waits, asks } = locale.review.stale;
  const text = doing === "rechecking" ? words.doing.rechecking : autoCheck.isOn ? waits : asks;
  return (
    <p className={styles.line}>
      <SeverityIcon severity="info" />
      {text}
    </p>
  );
}
