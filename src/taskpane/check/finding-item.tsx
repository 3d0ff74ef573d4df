import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo } from "react";
import { findingMessage } from "../../core/messages/finding-message";
import { lazyPart } from "../lazy-part";
import { CellLink } from "../shell/cell-link";
import { Sentence } from "../shell/sentence";
import { SeverityIcon } from "../shell/severity-icon";
import { useLineStyles } from "../shell/use-line-styles";
import type { FindingProps } from "./finding-props";

const FindingDetails = lazyPart(() => import("./finding-details"));

const useStyles = makeStyles({
  item: {
    position: "relative",
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  head: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
  },
  // Room for the cell's link, which stands in the same line.
  severity: {
    paddingInlineEnd: "88px",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  sentence: { gridColumn: 2 },
  cell: {
    position: "absolute",
    top: tokens.spacingHorizontalS,
    insetInlineEnd: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

/** A finding. Its cell is a link; the rest opens what can be done, and selects the cell too. */
export const FindingItem = memo(function FindingItem(props: FindingProps) {
  const styles = useStyles();
  const line = useLineStyles();
  const { reviewed, isOpened, isInTabOrder, isTouched, actions, words, locale } = props;
  const { finding } = reviewed;
  const tabIndex = isInTabOrder ? 0 : -1;
  return (
    <div className={mergeClasses(styles.item, isOpened && line.opened)}>
      <button
        type="button"
        aria-expanded={isOpened}
        tabIndex={tabIndex}
        className={mergeClasses(line.head, styles.head)}
        onClick={() => actions.reach(reviewed, !isOpened)}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.severity}>
          {words.check.severities[finding.severity]}
          {isTouched && ` · ${locale.review.stale.touched}`}
        </span>
        <span className={styles.sentence}>
          <Sentence text={findingMessage(locale, finding)} />
        </span>
      </button>
      <span className={styles.cell}>
        <CellLink at={finding.at} actions={actions} words={words} tabIndex={tabIndex} />
      </span>
      {isOpened && <FindingDetails {...props} />}
    </div>
  );
});
