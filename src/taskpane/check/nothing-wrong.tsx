import { makeStyles, tokens } from "@fluentui/react-components";
import { SeverityIcon } from "../shell/severity-icon";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export function NothingWrong({ words, review }: ReviewProps) {
  const styles = useStyles();
  return (
    <p className={styles.line}>
      <SeverityIcon severity="done" />
      <span>
        {words.check.nothingWrong}
        <br />
        <span className={styles.quiet}>{words.check.sheetsRead(review.sheetsRead)}</span>
      </span>
    </p>
  );
}
