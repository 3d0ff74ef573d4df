import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewGroup } from "../../app/review";
import type { Locale } from "../../core/messages/locale";

const useStyles = makeStyles({
  heading: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "22px",
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface PartHeadingProps {
  readonly group: ReviewGroup;
  readonly locale: Locale;
}

/** A part of the plan and how many findings are shown of it. */
export function PartHeading({ group: { part, findings }, locale }: PartHeadingProps) {
  const styles = useStyles();
  return (
    <h2 className={styles.heading}>
      {locale.review.groups[part]}
      <span className={styles.count}>{findings.length}</span>
    </h2>
  );
}
