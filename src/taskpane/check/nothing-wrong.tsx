import { makeStyles, tokens } from "@fluentui/react-components";
import { SeverityIcon } from "../shell/severity-icon";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  line: { display: "flex", gap: tokens.spacingHorizontalS, margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** That nothing was found, and what was looked at. */
export function NothingWrong({ locale, review: { head, sheetsRead } }: ReviewProps) {
  const styles = useStyles();
  const words = locale.review;
  const parts = head?.parts.flatMap(({ part, found }) => (found ? [words.groups[part]] : [])) ?? [];
  return (
    <p className={styles.line}>
      <SeverityIcon severity="done" />
      <span>
        <span className={styles.title}>{words.nothingWrong}</span>
        <br />
        <span className={styles.quiet}>
          {words.sheetsRead(sheetsRead)}: {parts.join(" · ")}
        </span>
      </span>
    </p>
  );
}
