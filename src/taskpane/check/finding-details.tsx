import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReviewedFinding } from "../../app/review";
import { fixLabel } from "../../core/messages/finding-message";
import { CellLink } from "../shell/cell-link";
import { ChangeLine } from "../shell/change-line";
import type { ReviewProps } from "./review-props";

const useStyles = makeStyles({
  details: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalM} 32px`,
  },
  label: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  changes: { listStyleType: "none", alignSelf: "stretch", margin: 0, padding: 0 },
  related: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Of the opened finding: the cells it compares, and its fix with what would be written. */
export function FindingDetails(props: ReviewProps & { readonly reviewed: ReviewedFinding }) {
  const styles = useStyles();
  const { actions, words, locale, isBusy, reviewed } = props;
  const { finding, fix } = reviewed;
  if (finding.related.length === 0 && fix.length === 0) return null;
  return (
    <div className={styles.details}>
      {finding.related.length > 0 && (
        <div className={styles.related}>
          <span className={styles.quiet}>{words.check.related}</span>
          {finding.related.map((at) => (
            <CellLink key={`${at.sheet}!${at.row},${at.column}`} at={at} from={finding.at} {...props} />
          ))}
        </div>
      )}
      {fix.length > 0 && (
        <>
          <p className={styles.label}>{fixLabel(locale, finding)}</p>
          <ul className={styles.changes}>
            {fix.map((write) => (
              <ChangeLine
                key={`${write.at.row},${write.at.column}`}
                write={write}
                from={finding.at}
                {...props}
              />
            ))}
          </ul>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => actions.fix(fix)}
          >
            {words.check.fix}
          </Button>
        </>
      )}
    </div>
  );
}
